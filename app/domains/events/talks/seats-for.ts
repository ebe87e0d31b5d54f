import { tablesIn } from '../plan/plan.ts'
import { checkTalks } from '../plan/check-talks.ts'
import type { Conflict } from '../plan/check-talks.ts'
import { hallOf } from './session.ts'
import type { Session } from './session.ts'
import type { StoredTalk } from './talk.ts'

/** A table in a round, and what speaks against a talk of the person there; null when nothing does. */
export interface OpenSeat {
  employerId: string
  round: number
  table: number
  conflict: Conflict | null
}

/**
 * All tables of all rounds for one person: where the talk could be, and elsewhere why not. `moving` is the person's talk that would move, null a
 * further one. The rules are those of the planner.
 */
export function seatsFor(session: Session, registrationId: string, moving: StoredTalk | null): OpenSeat[] {
  const hall = hallOf(session)
  const person = hall.people.find(({ id }) => id === registrationId)
  const others = session.talks.filter(({ id }) => id !== moving?.id)
  const own = others
    .filter((talk) => talk.registrationId === registrationId)
    .map(({ employerId, round }) => ({ person: registrationId, host: employerId, round }))
  const taken = new Set(others.map(({ employerId, round, tableNo }) => `${employerId}|${round}|${tableNo}`))
  const alone = { ...hall, people: person ? [person] : [] }
  return session.rounds.flatMap(({ round }) =>
    hall.hosts.flatMap((host) => {
      const wish = { person: registrationId, host: host.id, round }
      const against = checkTalks(alone, [...own, wish]).find(({ index }) => index === own.length)
      return Array.from({ length: tablesIn(host, round) }, (_, at): OpenSeat => {
        const full = taken.has(`${host.id}|${round}|${at + 1}`)
        const conflict = against?.conflict ?? (full ? 'tablesFull' : null)
        return { employerId: host.id, round, table: at + 1, conflict }
      })
    }),
  )
}
