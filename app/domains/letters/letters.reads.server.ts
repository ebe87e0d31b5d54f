import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { eventOccasion } from '../messages/message.ts'
import type { WaitingLetter } from './letter.ts'

/** Letters of an event that wait to be printed and were written no later than `until`; a stopped batch rests. */
export function waitingLetters(db: Db, eventId: string, until: Date): Promise<WaitingLetter[]> {
  return db.$queryRaw<WaitingLetter[]>`
    SELECT m.id, m.purpose, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.street, c.postcode, c.city
    FROM message m JOIN candidate c ON c.id = m.candidate_id LEFT JOIN invitation_batch b ON b.id = m.batch_id
    WHERE m.occasion = ${eventOccasion(eventId)} AND m.channel = 'letter' AND m.state = 'to_print'
      AND m.created_at <= ${until} AND b.stopped_at IS NULL`
}

/** How many letters of an event wait to be printed. Only the house sees them. */
export async function countWaiting(db: Db, scope: Scope, eventId: string, until: Date): Promise<number> {
  if (scope.kind !== 'house') return 0
  return (await waitingLetters(db, eventId, until)).length
}
