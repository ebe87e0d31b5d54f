import { reasonsFor } from './proposal.ts'
import type { Direction, ProposalState, RefusalReason } from './proposal.ts'

/** Who answers a proposal: the person it was made to, the employer of the vacancy. A proposal to both has two answers. */
export const sides = ['person', 'employer'] as const
export type Side = (typeof sides)[number]

/** What each side can say. `no_answer` is said by the clock, after somebody asked. */
export const answersOf = {
  person: ['interested', 'applied', 'not_interested'],
  employer: ['interested', 'not_suitable'],
} as const satisfies Record<Side, readonly ProposalState[]>
export type PersonAnswer = (typeof answersOf)['person'][number]
export type EmployerAnswer = (typeof answersOf)['employer'][number]
export type Answer = PersonAnswer | EmployerAnswer
/** The state of one side: its answer, closed as unanswered, or null while it is awaited. */
export type SideState = Answer | 'no_answer' | null

/** Steps that each side's answer may take; '' is none yet. The database holds the same tables. */
export const answerSteps: Record<Side, Record<string, readonly string[]>> = {
  person: {
    '': ['interested', 'applied', 'not_interested', 'no_answer'],
    interested: ['applied', 'not_interested'],
    applied: ['interested', 'not_interested'],
    not_interested: ['interested', 'applied'],
    no_answer: ['interested', 'applied', 'not_interested'],
  },
  employer: {
    '': ['interested', 'not_suitable', 'no_answer'],
    interested: ['not_suitable'],
    not_suitable: ['interested'],
    no_answer: ['interested', 'not_suitable'],
  },
}

/** A proposal as its answers look at it. */
export interface Answered {
  state: ProposalState
  directedTo: Direction
  personAnswer: SideState
  employerAnswer: SideState
}

/** Whether a proposal was made to this side. */
export const isAddressed = (directedTo: Direction, side: Side): boolean => directedTo === side || directedTo === 'both'

/** The state of one side. */
export const answerOf = (proposal: Answered, side: Side): SideState =>
  side === 'person' ? proposal.personAnswer : proposal.employerAnswer

/**
 * Whether a side can (still) say something: it was asked, and nothing but answers has happened since. A side that said no may think again;
 * the other side's no, an interview, a withdrawal end it.
 */
export function isAnswerable(proposal: Answered, side: Side): boolean {
  if (!isAddressed(proposal.directedTo, side)) return false
  switch (proposal.state) {
    case 'open':
    case 'interested':
    case 'applied':
      return true
    case 'not_interested':
      return side === 'person' && proposal.personAnswer === 'not_interested'
    case 'not_suitable':
      return side === 'employer' && proposal.employerAnswer === 'not_suitable'
    default:
      return false
  }
}

/** The state that the answers of both sides make: a no of either ends it, an application is more than interest, silence is the last. */
export function stateOfAnswers({ directedTo, personAnswer, employerAnswer }: Omit<Answered, 'state'>): ProposalState {
  if (personAnswer === 'not_interested') return 'not_interested'
  if (employerAnswer === 'not_suitable') return 'not_suitable'
  if (personAnswer === 'applied') return 'applied'
  if (personAnswer === 'interested' || employerAnswer === 'interested') return 'interested'
  const addressed = sides.filter((side) => isAddressed(directedTo, side))
  const given = { person: personAnswer, employer: employerAnswer }
  return addressed.every((side) => given[side] === 'no_answer') ? 'no_answer' : 'open'
}

/** The reason of an answer, from the list that fits it; null where it needs none, undefined where one is missing. */
export function reasonOf(answer: Answer, given: string | null): RefusalReason | null | undefined {
  const reasons = reasonsFor(answer)
  return reasons ? reasons.find((one) => one === given) : null
}

/** Days after which a side that is silent is asked, and days after asking until it is closed honestly as unanswered. */
export const silence = { ask: 7, close: 14 } as const

/** One side of a proposal as its silence is looked at. Times are instants. */
export interface Silent {
  createdAt: Date
  askedAt: Date | null
}

/**
 * What silence of a side means: after seven days somebody should `ask` (once), fourteen days after that it is to `close`. Nothing is
 * closed that nobody asked about.
 */
export function onSilence({ createdAt, askedAt }: Silent, now: Date): 'wait' | 'ask' | 'close' {
  const days = (from: Date) => (now.getTime() - from.getTime()) / 86_400_000
  if (askedAt === null) return days(createdAt) >= silence.ask ? 'ask' : 'wait'
  return days(askedAt) >= silence.close ? 'close' : 'wait'
}
