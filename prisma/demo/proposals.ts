import { weights } from '../../app/domains/matching/weights.ts'
import type { BulkRow } from '../bulk.ts'
import { plusDays } from './calendar.ts'
import { demoId, inOffice } from './context.ts'
import type { Context } from './context.ts'
import type { Pairing } from './pairs.ts'
import type { DemoPerson } from './people.ts'
import type { Dice } from './random.ts'
import { officers } from './staff.ts'
import type { DemoVacancy } from './vacancies.ts'

/** A proposal of the demo: the row of its first state and the states it took, each with what both sides had said by then. */
export interface DemoProposal {
  row: BulkRow & { id: string }
  path: (Step & Said & { answered_at: string })[]
}

interface Said {
  person_answer: string | null
  person_reason: string | null
  person_answered_at: string | null
  employer_answer: string | null
  employer_reason: string | null
  employer_answered_at: string | null
}

const noThanks = ['way', 'childcare', 'other_work', 'pay', 'temp_work'] as const
const notFitting = ['experience', 'filled', 'language', 'licence'] as const
const notTaken = ['other_person', 'trial_failed', 'other', 'did_not_come'] as const

type Step = { state: string; reason: string | null }

/** How a decided proposal went, from the last state it should reach. */
function pathTo(dice: Dice, end: string): Step[] {
  if (end === 'open') return []
  if (end === 'not_interested') return [{ state: end, reason: dice.pick(noThanks) }]
  if (end === 'not_suitable') return [{ state: end, reason: dice.pick(notFitting) }]
  if (end === 'withdrawn') return [{ state: end, reason: 'Stelle zurückgezogen' }]
  const steps: Step[] = [{ state: 'interested', reason: null }]
  if (end === 'interested') return steps
  if (end === 'interview' || dice.chance(0.8)) steps.push({ state: 'interview', reason: null })
  if (end === 'interview') return steps
  if (end === 'trial' || dice.chance(0.35)) steps.push({ state: 'trial', reason: null })
  if (end === 'trial') return steps
  return [...steps, { state: end, reason: end === 'not_hired' ? dice.pick(notTaken) : null }]
}

/** Whom a proposal went to: most to the person, some to the employer or both; a no of the employer needs one that went there. */
function directionOf(number: number, end: string): 'person' | 'employer' | 'both' {
  if (end === 'not_suitable') return number % 2 === 0 ? 'employer' : 'both'
  if (end === 'not_interested') return number % 4 === 0 ? 'both' : 'person'
  return number % 5 === 0 ? 'both' : number % 5 === 1 ? 'employer' : 'person'
}

/** What both sides have said when a proposal takes this step first. */
function saidAt(to: 'person' | 'employer' | 'both', step: Step, goesOn: boolean, at: string): Said {
  const no = step.state === 'not_interested' || step.state === 'not_suitable'
  const person = to === 'employer' ? null : step.state === 'not_suitable' ? 'interested' : step.state
  const employer = to === 'person' || (to === 'both' && !goesOn && !no) ? null : step.state
  const ofEmployer = employer === 'not_interested' ? null : employer
  return {
    person_answer: person,
    person_reason: person === 'not_interested' ? step.reason : null,
    person_answered_at: person && at,
    employer_answer: ofEmployer,
    employer_reason: ofEmployer === 'not_suitable' ? step.reason : null,
    employer_answered_at: ofEmployer && at,
  }
}

const nothingSaid: Said = {
  person_answer: null,
  person_reason: null,
  person_answered_at: null,
  employer_answer: null,
  employer_reason: null,
  employer_answered_at: null,
}

type Made = { context: Context; pairing: Pairing; dice: Dice; number: number }

function proposal(made: Made, person: DemoPerson, vacancy: DemoVacancy, day: string, end: string): DemoProposal {
  const { context, dice, pairing } = made
  const seen = pairing.shown(person, vacancy, day)
  let at = day
  const to = directionOf(made.number, end)
  const steps = pathTo(dice, end)
  let said = nothingSaid
  const path = steps.map((step, index) => {
    const later = plusDays(at, dice.int(2, 12))
    at = later < context.today ? later : plusDays(context.today, -1)
    const answeredAt = inOffice(dice, at)
    if (index === 0 && step.state !== 'withdrawn') said = saidAt(to, step, steps.length > 1, answeredAt)
    return { ...step, ...said, answered_at: answeredAt }
  })
  const row = {
    id: demoId('p', made.number),
    candidate_id: person.id,
    vacancy_id: vacancy.id,
    score: seen.score,
    shown: { factors: seen.factors, unknown: seen.unknown, gaps: seen.gaps },
    model_version: String(weights.version),
    decided_by: `user:${dice.pick(officers[person.site] ?? [])}`,
    created_at: inOffice(dice, day),
    directed_to: to,
  }
  return { row, path }
}

const closedEnds = [
  ['not_interested', 30],
  ['not_suitable', 16],
  ['not_hired', 34],
  ['withdrawn', 20],
] as const
const openEnds = [
  ['open', 34],
  ['not_interested', 20],
  ['not_suitable', 8],
  ['interested', 18],
  ['interview', 9],
  ['trial', 3],
  ['not_hired', 8],
] as const

/** Proposals of the last twelve months. Hired people become placed, `placedAtMost` of them all in all. */
export function makeProposals(
  context: Context,
  pairing: Pairing,
  closed: readonly DemoVacancy[],
  openVacancies: readonly DemoVacancy[],
  people: readonly DemoPerson[],
  placedAtMost: number,
): DemoProposal[] {
  const proposals: DemoProposal[] = []
  const add = (dice: Dice, person: DemoPerson, vacancy: DemoVacancy, day: string, end: string): void => {
    proposals.push(proposal({ context, pairing, dice, number: proposals.length + 1 }, person, vacancy, day, end))
  }
  const [heroine] = people
  let placed = people.filter((person) => person.state === 'placed').length
  for (const vacancy of closed) {
    const dice = context.dice(`proposals of ${vacancy.id}`)
    const won = vacancy.path[0]?.reason === 'filled_by_us'
    const day = plusDays(vacancy.published, dice.int(1, 10))
    const few = pairing.fitting(
      dice,
      vacancy,
      won ? 3 : dice.int(0, 2),
      (person) => person.state === 'active' && person !== heroine,
    )
    few.forEach(({ person }, at) => {
      const hired = won && at === 0 && placed < placedAtMost
      add(dice, person, vacancy, day, hired ? 'hired' : dice.weighted(closedEnds))
      if (!hired) return
      person.state = 'placed'
      placed += 1
    })
  }
  for (const vacancy of openVacancies) {
    const dice = context.dice(`proposals of ${vacancy.id}`)
    if (!dice.chance(0.36)) continue
    const age = Math.min(dice.int(0, 28), daysBetween(vacancy.published, context.today))
    const day = plusDays(context.today, -age)
    const few = pairing.fitting(
      dice,
      vacancy,
      dice.int(1, 3),
      (person) => person.state === 'active' && person !== heroine,
    )
    for (const { person } of few) add(dice, person, vacancy, day, age < 3 ? 'open' : dice.weighted(openEnds))
  }
  return proposals
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
