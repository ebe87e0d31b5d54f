import type { Prisma } from '../generated/client.ts'
import { officers, siteId } from './staff.ts'

/**
 * The triggers wrote the history of the load with the moment of the load. Here it gets the times and the people that the
 * rows themselves speak of, so that a record of the demo tells a believable story.
 */
export async function dateHistory(tx: Prisma.TransactionClient): Promise<void> {
  const bySite = Object.entries(officers).map(([site, ids]) => ({ site: siteId(site), actor: `user:${ids[0] ?? ''}` }))
  const staff = JSON.stringify(bySite)
  const own = `(SELECT actor FROM jsonb_to_recordset($1::text::jsonb) AS s (site text, actor text) WHERE s.site = t.site_id)`
  const story = (table: string, at: string, actor: string, where = 'true'): Promise<number> =>
    tx.$executeRawUnsafe(
      `UPDATE history h SET at = ${at}, actor = coalesce(${actor}, h.actor) FROM ${table} t
       WHERE h.entity = '${table}' AND h.row_id = t.id AND h.actor = 'demo' AND $1::text IS NOT NULL AND (${where})`,
      staff,
    )
  await story('employer', 't.created_at', own)
  await story('vacancy', `CASE h.action WHEN 'created' THEN t.created_at ELSE t.touched_at END`, own)
  await story('candidate', 't.created_at', own, `h.action <> 'changed'`)
  await story(
    'candidate',
    `coalesce((SELECT max(p.answered_at) FROM proposal p WHERE p.candidate_id = t.id AND p.state = 'hired'),
      (SELECT max(o.recorded_at) FROM outcome o JOIN registration r ON r.id = o.registration_id WHERE r.candidate_id = t.id),
      t.created_at + interval '1 day')`,
    own,
  )
  await story(
    'event',
    `CASE h.changes -> 'state' ->> 1 WHEN 'published' THEN t.created_at + interval '26 hours' WHEN 'running' THEN t.begins_at
      WHEN 'closed' THEN t.ends_at WHEN 'evaluated' THEN t.ends_at + interval '3 days'
      WHEN 'cancelled' THEN t.begins_at - interval '20 hours' ELSE t.created_at END`,
    't.created_by',
  )
  await story(
    'registration',
    `CASE h.action WHEN 'created' THEN t.created_at ELSE coalesce(t.checked_in_at, t.answered_at, t.created_at) END`,
    `CASE WHEN h.changes -> 'state' ->> 1 = 'declined' THEN 'person:' || t.candidate_id
      ELSE (SELECT e.created_by FROM event e WHERE e.id = t.event_id) END`,
  )
  await story(
    'proposal',
    `CASE h.action WHEN 'created' THEN t.created_at ELSE coalesce((h.changes -> 'answered_at' ->> 1)::timestamptz, t.created_at) END`,
    't.decided_by',
  )
  await story(
    'lead',
    `t.created_at + CASE h.action WHEN 'created' THEN interval '0' ELSE interval '5 hours' END`,
    `'user:' || t.owner_id`,
  )
}
