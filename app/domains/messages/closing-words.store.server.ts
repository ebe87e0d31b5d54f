import { heardSince } from '../../../prisma/heard-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { eventOccasion } from './message.ts'
import { closingSpan } from './reminder.ts'
import type { Notice } from './tell-people.store.server.ts'

/**
 * Writes closing words (abschließende Worte) to people who were at an event and heard nothing since, on the day that the house sets.
 * Each person gets them once an event, by mail or letter; nobody who was hired, got a yes, or for whom reminders are paused. Answers for
 * how many people they were asked of `tell`.
 */
export async function planClosingWords(tx: Db, tell: (notice: Notice) => Promise<void>, now: Date): Promise<number> {
  const house = await tx.house.findFirst({ select: { closingDays: true } })
  const days = house?.closingDays ?? null
  if (days === null) return 0
  const { from, until } = closingSpan(days, now)
  const rows = await tx.$queryRaw<{ eventId: string; candidateId: string }[]>`
    SELECT r.event_id AS "eventId", r.candidate_id AS "candidateId"
    FROM registration r JOIN event e ON e.id = r.event_id JOIN candidate c ON c.id = r.candidate_id
    WHERE e.state IN ('running', 'closed', 'evaluated') AND e.ends_at >= ${from} AND e.ends_at < ${until}
      AND r.state IN ('checked_in', 'late') AND c.state = 'active' AND NOT c.reminders_paused AND NOT ${heardSince}
      AND NOT EXISTS (SELECT FROM message m WHERE m.candidate_id = c.id AND m.occasion = ${eventOccasion('')} || e.id AND m.purpose = 'closing')
    ORDER BY r.event_id, r.candidate_id`
  for (const eventId of new Set(rows.map((row) => row.eventId))) {
    const candidateIds = rows.filter((row) => row.eventId === eventId).map(({ candidateId }) => candidateId)
    await tell({ eventId, purpose: 'closing', revision: 0, candidateIds })
  }
  return rows.length
}
