/** Subjects of the daily work that figures are kept of. */
export const workSubjects = ['events', 'vacancies', 'employers', 'leads', 'handovers'] as const
export type WorkSubject = (typeof workSubjects)[number]

/** From one day to another (ISO dates, both included), at one site or all (empty). */
export interface Span {
  from: string
  to: string
  site: string
}

/** Divisions of the funnel of events. */
export const eventDivisionNames = ['kind', 'host', 'site', 'channel', 'language', 'lead'] as const
export type EventDivision = (typeof eventDivisionNames)[number]

/** Counts of people on the way from invitation to hire, of one part of the events. */
export interface EventFunnel {
  part: string
  name: string | null
  events: number
  invited: number
  answered: number
  accepted: number
  came: number
  missed: number
  talks: number
  interest: number
  trials: number
  hired: number
  /** Sum of the costs that were entered; null when none was. */
  euros: number | null
  hiredWithCost: number
}

/** Proposals to an employer and talks with it. */
export interface EmployerFigures {
  part: string
  name: string
  proposals: number
  answered: number
  /** Middle of the days to the last answer. */
  days: number | null
  talks: number
  hired: number
}
