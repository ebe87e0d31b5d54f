import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'

/** Why somebody is erased: the person asked (Art. 17 GDPR), the period is over (retention.ts), or the profile was joined into another. */
export type EraseReason = 'asked' | 'period' | 'merged'

export interface ErasePersonPorts {
  /** Locks the person until the end of the transaction; null: there is none. */
  lock(id: string): Promise<{ email: string | null } | null>
  /** Counts what figures need of the person, without the person. */
  keepStatistics(id: string): Promise<void>
  /** Takes out what mentions the person outside of the person's own rows. */
  forgetTraces(id: string, email: string | null): Promise<void>
  /** Deletes the person with all rows of person-tables.ts: planned messages, links and sessions end with them. */
  remove(id: string): Promise<void>
  /** Notes in the record of changes that the person was erased, and why. */
  note(id: string, reason: EraseReason): Promise<void>
}

/** Erases a person (Löschung); to be run in one transaction. Counts without the person stay, and the record of who erased whom when. */
export async function erasePerson(
  ports: ErasePersonPorts,
  { id, reason }: { id: string; reason: EraseReason },
): Promise<Result<null, 'gone'>> {
  const person = await ports.lock(id)
  if (!person) return refused('gone')
  // What counts of a joined profile went over to the other; the rest was there twice.
  if (reason !== 'merged') await ports.keepStatistics(id)
  await ports.forgetTraces(id, person.email)
  await ports.remove(id)
  await ports.note(id, reason)
  return ok(null)
}
