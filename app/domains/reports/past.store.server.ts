import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { factRows, targetGroups } from './target-groups.reads.server.ts'

/** Counts the integrations of a person into the statistics that stay, once a month as the figures count them. */
export async function keepIntegrations(tx: Db, id: string, facts: string): Promise<void> {
  const day = Prisma.sql`coalesce(i.begins_on, i.recorded_on)`
  await tx.$executeRaw`
    WITH own AS (
      SELECT DISTINCT ON (date_trunc('month', ${day})) date_trunc('month', ${day})::date AS month, ${day} AS day, i.via, i.sustained, c.site_id, c.profile_class
      FROM integration i JOIN candidate c ON c.id = i.candidate_id WHERE i.candidate_id = ${id} AND c.legal_circle = 'sgb2'
      ORDER BY date_trunc('month', ${day}), ${day}, i.id),
    parts AS (
      SELECT month, site_id, '' AS part FROM own
      UNION ALL SELECT month, site_id, 'via:' || via FROM own
      UNION ALL SELECT month, site_id, 'profile:' || profile_class FROM own WHERE profile_class IS NOT NULL
      UNION ALL SELECT month, site_id, CASE WHEN sustained THEN 'lasted' ELSE 'ended' END FROM own WHERE sustained IS NOT NULL
      UNION ALL SELECT month, site_id, 'group:' || g.part FROM own JOIN candidate_protected p ON p.candidate_id = ${id} LEFT JOIN ${factRows(facts)} ON f.id = p.candidate_id
        CROSS JOIN LATERAL unnest(${targetGroups(Prisma.sql`p`, Prisma.sql`own.day`)}) AS g(part))
    INSERT INTO past_count (measure, month, site_id, part, count)
    SELECT 'integration', month, coalesce(site_id, ''), part, count(*)::int FROM parts GROUP BY 2, 3, 4
    ON CONFLICT (measure, month, site_id, part) DO UPDATE SET count = past_count.count + excluded.count`
}

/** Keeps how registrations for events that are over went, without the person. */
export const keepRegistrations = (tx: Db, id: string) => tx.$executeRaw`
  INSERT INTO past_registration (event_id, state, invited, answered, talks, interest, trial, hired)
  SELECT r.event_id, r.state, EXISTS (SELECT FROM invitation v WHERE v.registration_id = r.id), r.answered_at IS NOT NULL,
    (SELECT count(*)::int FROM outcome o WHERE o.registration_id = r.id),
    EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id AND o.result <> 'no'),
    EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id AND o.result = 'trial'),
    EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id AND o.result = 'hired')
  FROM registration r JOIN event e ON e.id = r.event_id WHERE r.candidate_id = ${id} AND e.state IN ('closed', 'evaluated')`
