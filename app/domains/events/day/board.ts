import type { RegistrationState } from '../registration.ts'
import { hasArrived, spacedCode } from './check-in.ts'
import type { Guest } from './guest.ts'

export interface BoardTalk {
  registrationId: string
  employerId: string
  employer: string
  tableNo: number
  beginsAt: Date
  endsAt: Date
  state: RegistrationState
}
export interface BoardHost {
  employerId: string
  name: string
  tables: number
}
export interface Board {
  arrived: number
  expected: number
  next: { key: string; who: string; host: string; table: number; beginsAt: Date; here: boolean }[]
  free: { host: string; table: number }[]
}

const shown = 24

/**
 * The board at `now`: who is next where, and which tables have nobody for the moment. `names`: staff see them; the hall sees the code
 * of the badge, which by itself says nothing. Tables are only named where talks are planned.
 */
export function boardOf(
  guests: readonly Guest[],
  talks: readonly BoardTalk[],
  hosts: readonly BoardHost[],
  now: Date,
  names: boolean,
): Board {
  const byId = new Map(guests.map((guest) => [guest.id, guest]))
  const coming = talks.filter(({ endsAt, state }) => endsAt > now && (state === 'accepted' || hasArrived(state)))
  const busy = new Set(
    coming
      .filter(({ beginsAt, state }) => beginsAt <= now && hasArrived(state))
      .map(({ employerId, tableNo }) => `${employerId} ${tableNo}`),
  )
  const states = guests.map(({ state }) => state)
  return {
    arrived: states.filter(hasArrived).length,
    expected: states.filter((state) => hasArrived(state) || state === 'accepted' || state === 'no_show').length,
    next: coming
      .sort((a, b) => a.beginsAt.getTime() - b.beginsAt.getTime() || a.employer.localeCompare(b.employer, 'de'))
      .slice(0, shown)
      .map((talk) => {
        const guest = byId.get(talk.registrationId)
        return {
          key: `${talk.registrationId} ${talk.employerId}`,
          who: names ? (guest?.name ?? '') : spacedCode(guest?.code ?? ''),
          host: talk.employer,
          table: talk.tableNo,
          beginsAt: talk.beginsAt,
          here: hasArrived(talk.state),
        }
      }),
    free:
      talks.length === 0
        ? []
        : hosts.flatMap(({ employerId, name, tables }) =>
            Array.from({ length: tables }, (_, index) => index + 1)
              .filter((table) => !busy.has(`${employerId} ${table}`))
              .map((table) => ({ host: name, table })),
          ),
  }
}
