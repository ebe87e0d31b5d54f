import type { Prisma } from '../generated/client.ts'

const notes = ['Hat Zeit und will.', 'Bewerbungsunterlagen sind aktuell.', 'Führerschein vorhanden, Schicht möglich.']
const reasons = [
  'Unterlagen fehlen noch.',
  'Betreuung der Kinder ist noch nicht geklärt.',
  'Sprachkurs läuft noch bis zum Quartalsende.',
  'Möchte zuerst eine Weiterbildung beginnen.',
]

/** Handovers of the last twelve months that were decided: most taken, some returned with words why. Numbers come from the ids. */
export async function writeHandovers(tx: Prisma.TransactionClient, today: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO handover (id, candidate_id, site_id, note, from_user, created_at)
    SELECT 'demo-h-' || c.id, c.id, c.site_id, (${notes}::text[])[1 + c.n % 3], 'user:demo-u-integration', d.day + time '10:00'
    FROM (SELECT id, site_id, abs(hashtext('handover ' || id)) AS n FROM candidate WHERE state = 'active' AND site_id IS NOT NULL) c
    CROSS JOIN LATERAL (SELECT ${today}::date - 12 - (c.n / 13 % 340)::int AS day) d WHERE c.n % 17 = 0`
  await tx.$executeRaw`
    UPDATE handover h SET state = d.state, decided_at = h.created_at + make_interval(hours => 3 + (d.n / 5 % 150)::int),
      decided_by = 'user:demo-u-officer', reason = CASE WHEN d.state = 'returned' THEN (${reasons}::text[])[1 + d.n % 4] END
    FROM (SELECT id, abs(hashtext(id)) AS n,
      CASE WHEN abs(hashtext(id)) % 9 < 7 THEN 'accepted' WHEN abs(hashtext(id)) % 9 = 7 THEN 'returned' ELSE 'withdrawn' END AS state
      FROM handover WHERE id LIKE 'demo-h-%') d
    WHERE d.id = h.id`
  await tx.$executeRaw`
    UPDATE history h SET at = CASE h.action WHEN 'created' THEN t.created_at ELSE t.decided_at END,
      actor = CASE h.action WHEN 'created' THEN t.from_user ELSE t.decided_by END
    FROM handover t WHERE h.entity = 'handover' AND h.row_id = t.id AND h.actor = 'demo'`
}
