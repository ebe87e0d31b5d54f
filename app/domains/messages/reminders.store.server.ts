import type { Db } from '../../../prisma/transaction.ts'
import { eventOccasion } from './message.ts'
import type { Channel, Purpose } from './message.ts'
import { freshHours, isReminderDue, widestDays } from './reminder.ts'
import { reminderRules } from './sending-rules.reads.server.ts'
import type { Notice } from './tell-people.store.server.ts'

const kinds: readonly { purpose: Purpose; state: string }[] = [
  { purpose: 'reminder', state: 'invited' },
  { purpose: 'appointment', state: 'accepted' },
]

/** Which days a site works on between two moments. */
export type WorkingDays = (siteId: string | null, from: Date, to: Date) => Promise<(day: string) => boolean>

/**
 * Writes the reminders that are due: to answer, for those who have not; of the appointment, for those who come. Each person gets
 * each of them once; people for whom reminders are paused get none. The house says how long before, and `workingDays` on which days
 * a site works. Answers for how many people one was asked of `tell`.
 */
export async function planReminders(
  tx: Db,
  tell: (notice: Notice) => Promise<void>,
  workingDays: WorkingDays,
  now: Date,
): Promise<number> {
  const rules = await reminderRules(tx)
  const longest = Math.max(...Object.values(rules.days))
  const horizon = new Date(now.getTime() + ((rules.workingDays ? widestDays(longest) : longest) + 1) * 86_400_000)
  const events = await tx.event.findMany({
    where: { state: 'published', beginsAt: { gt: now, lt: horizon } },
    select: { id: true, siteId: true, beginsAt: true },
  })
  let people = 0
  for (const { id, siteId, beginsAt } of events) {
    const isWorkingDay = rules.workingDays ? await workingDays(siteId, now, beginsAt) : undefined
    for (const channel of ['mail', 'letter'] satisfies Channel[]) {
      if (!isReminderDue(beginsAt, channel, rules, now, isWorkingDay)) continue
      for (const { purpose, state } of kinds) {
        const candidateIds = await withoutReminder(tx, id, purpose, state, now)
        if (candidateIds.length > 0) await tell({ eventId: id, purpose, revision: 0, candidateIds, only: channel })
        people += candidateIds.length
      }
    }
  }
  return people
}

async function withoutReminder(tx: Db, eventId: string, purpose: Purpose, state: string, now: Date): Promise<string[]> {
  const fresh = new Date(now.getTime() - freshHours * 3_600_000)
  const rows = await tx.$queryRaw<{ candidateId: string }[]>`
    SELECT r.candidate_id AS "candidateId" FROM registration r JOIN candidate c ON c.id = r.candidate_id JOIN event e ON e.id = r.event_id
    WHERE r.event_id = ${eventId} AND r.state = ${state} AND NOT c.reminders_paused
      AND coalesce(r.answered_at, r.created_at) < ${fresh}
      AND (r.state <> 'invited' OR coalesce(e.deadline, e.begins_at) > ${now})
      AND NOT EXISTS (SELECT FROM message m WHERE m.candidate_id = r.candidate_id AND m.occasion = ${eventOccasion(eventId)} AND m.purpose = ${purpose})
    ORDER BY r.candidate_id`
  return rows.map(({ candidateId }) => candidateId)
}
