import type { Prisma } from '../generated/client.ts'

/**
 * What became of integrations, and those of the year before: people who had work then and are here again. Targets of the house for this
 * year. Numbers come from the ids, so that the same day makes the same demo.
 */
export async function writeIntegrationStories(tx: Prisma.TransactionClient, today: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE integration SET sustained = hashtext(id) % 10 NOT IN (0, 3, -3, 6), sustained_on = least(recorded_on + 184, ${today}::date)
    WHERE recorded_on < ${today}::date - 200`
  await tx.$executeRaw`
    INSERT INTO integration (id, candidate_id, employer_id, via, begins_on, recorded_on, recorded_by, recorded_at, sustained, sustained_on)
    SELECT 'demo-earlier-' || c.id, c.id, e.id, 'other', d.day, d.day, 'demo', d.day + time '09:00', c.n % 4 < 2, d.day + 184
    FROM (SELECT id, abs(hashtext(id)) AS n FROM candidate WHERE state = 'active' AND legal_circle = 'sgb2') c
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM employer) e ON e.at = c.n % (SELECT count(*) FROM employer)
    CROSS JOIN LATERAL (SELECT ${today}::date - 366 - (c.n / 7 % 340)::int AS day) d
    WHERE c.n % 11 = 0 ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO integration (id, candidate_id, employer_id, via, lead_id, begins_on, recorded_on, recorded_by, recorded_at, sustained, sustained_on)
    SELECT 'demo-won-' || l.id, l.candidate_id, l.employer_id, 'lead', l.id, w.day, w.day, l.owner_id, w.day + time '10:00',
      CASE WHEN w.day < ${today}::date - 200 THEN hashtext(l.id) % 6 <> 0 END, CASE WHEN w.day < ${today}::date - 200 THEN w.day + 184 END
    FROM lead l CROSS JOIN LATERAL (SELECT l.created_at::date + 18 + abs(hashtext(l.id)) % 15 AS day) w
    WHERE l.state = 'won' AND w.day < ${today}::date ON CONFLICT DO NOTHING`
  const year = Number(today.slice(0, 4))
  const setBy = 'user:demo-u-lead'
  await tx.reportTarget.createMany({
    data: [
      { year, figure: 'integration_rate', changePercent: 3.2, setBy },
      { year, figure: 'long_term_stock', changePercent: -5.3, setBy },
    ],
  })
}
