import { tablesIn } from '../plan/plan.ts'
import type { PlanInput } from '../plan/plan.ts'
import type { RegistrationState } from '../registration.ts'
import { roundsWithin } from './rounds.ts'
import type { Round, TalkSettings } from './rounds.ts'
import { plannable } from './talk.ts'
import type { StoredTalk } from './talk.ts'

/** A host at its tables. `languages` spoken there; null: not known. */
export interface SessionHost {
  id: string
  name: string
  kind: string
  tables: number
  languages: readonly string[] | null
}

/** A person on the event, with hours that they are there (null: as long as the event) and languages they speak. */
export interface SessionPerson {
  id: string
  candidateId: string
  name: string
  state: RegistrationState
  slotId: string | null
  hoursFrom: Date | null
  hoursTo: Date | null
  languages: readonly string[] | null
}

/** Everything about the talks of one event at one moment. `version` counts changes of the plan. */
export interface Session {
  eventId: string
  state: string
  kind: string
  beginsAt: Date
  endsAt: Date
  occupations: readonly string[]
  postcode: string | null
  settings: TalkSettings
  rounds: readonly Round[]
  hosts: readonly SessionHost[]
  people: readonly SessionPerson[]
  talks: readonly StoredTalk[]
  version: number
  publishedAt: Date | null
  undo: TalkChange[] | null
}

/** One talk before a change, by its pair; null: there was none. */
export interface TalkChange {
  registrationId: string
  employerId: string
  before: StoredTalk | null
}

/** Whether a person can be planned: accepted or come. */
export const comes = ({ state }: Pick<SessionPerson, 'state'>): boolean => plannable.some((one) => one === state)

/** Whether an event's slots are planned: slots and rounds are two ways, and slots belong to the day of one employer. */
export const bySlots = (session: Pick<Session, 'rounds'>): boolean =>
  session.rounds.some(({ slotId }) => slotId !== null)

/** Most talks of a person: one where the day has slots. */
export const mostTalks = (session: Pick<Session, 'rounds' | 'settings'>): number =>
  bySlots(session) ? 1 : session.settings.maxTalks

/** Tables of each host by rounds, and people who come with their rounds: a session as the planner sees it, without scores. */
export function hallOf(session: Session): Pick<PlanInput, 'rounds' | 'hosts' | 'people' | 'maxTalks'> {
  const slots = bySlots(session)
  return {
    rounds: session.rounds.length,
    hosts: session.hosts.map(({ id, tables }) =>
      slots ? { id, tables: 0, tablesAt: session.rounds.map((round) => round.tables ?? 0) } : { id, tables },
    ),
    people: session.people.filter(comes).flatMap(({ id, hoursFrom, hoursTo }) => {
      const hours = roundsWithin(session.rounds, { from: hoursFrom, to: hoursTo })
      return hours ? [{ id, ...hours }] : []
    }),
    maxTalks: mostTalks(session),
  }
}

/** Whether two have a language in common. Where one side's languages are not known, nothing is known against it. */
export function understandEachOther(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === null || b === null || a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))
}

/** Most tables that a host has in any round: the columns of the grid. */
export function columnsOf(session: Session): { host: SessionHost; tables: number }[] {
  const hall = hallOf(session)
  return session.hosts.map((host, at) => ({
    host,
    tables: Math.max(0, ...session.rounds.map(({ round }) => tablesIn(hall.hosts[at], round))),
  }))
}
