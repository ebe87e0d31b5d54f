import { randomBytes } from 'node:crypto'
import { makeContext } from './context.ts'
import type { Context } from './context.ts'
import { makeEmployers } from './employers.ts'
import type { DemoEmployer } from './employers.ts'
import { makeEvents } from './events.ts'
import type { DemoEvent } from './events.ts'
import { makeLeads } from './leads.ts'
import type { DemoLead } from './leads.ts'
import { makePairing } from './pairs.ts'
import type { Pairing } from './pairs.ts'
import { makePeople } from './people.ts'
import type { DemoPerson } from './people.ts'
import { makeProposals } from './proposals.ts'
import type { DemoProposal } from './proposals.ts'
import { makeRegistrations } from './registrations.ts'
import type { DemoRegistrations, InvitationHash } from './registrations.ts'
import { makeClosedVacancies, makeOpenVacancies, makeOtherVacancies } from './vacancies.ts'
import type { DemoVacancy } from './vacancies.ts'

/** Everything of the demo, before it is written. */
export interface District {
  context: Context
  employers: DemoEmployer[]
  open: DemoVacancy[]
  vacancies: DemoVacancy[]
  people: DemoPerson[]
  events: DemoEvent[]
  registrations: DemoRegistrations[]
  proposals: DemoProposal[]
  leads: DemoLead[]
  /** Employers of the demo accounts. */
  accountEmployer: DemoEmployer
  accountAgency: DemoEmployer
}

/** People who took up work in the last twelve months, and those who are away. */
const placedPeople = 260
const inactivePeople = 40

const stockWords = new Set(['51311', '51312', '52531'])

/** States of a proposal that is not decided. */
const running = new Set(['open', 'interested', 'interview', 'trial'])

/** The logistics firm in Schkeuditz with the most open work in the warehouse. */
function logisticsFirm(employers: readonly DemoEmployer[], open: readonly DemoVacancy[]): DemoEmployer {
  const count = (employer: DemoEmployer): number =>
    open.filter((vacancy) => vacancy.employer === employer && stockWords.has(vacancy.work.code)).length
  const firms = employers.filter((employer) => employer.sector.key === 'logistics' && employer.city === 'Schkeuditz')
  const best = firms.map((employer) => ({ employer, count: count(employer) })).sort((a, b) => b.count - a.count)[0]
  if (!best) throw new Error('No logistics firm in Schkeuditz')
  return best.employer
}

/** Whatever the chance of the day made: what would fit the welder asks for the driving licence that she lacks. */
function leaveWelderOut(pairing: Pairing, welder: DemoPerson | undefined, open: readonly DemoVacancy[]): void {
  for (const vacancy of open) {
    if (welder && pairing.matches(welder, vacancy, 55)) vacancy.row = { ...vacancy.row, licences: ['B'] }
  }
}

/** A hash that belongs to no link: nobody can answer for people of the demo. */
export const unknownLink: InvitationHash = () => randomBytes(32).toString('hex')

/** Makes the district of a day. The same day gives the same district but for the hashes of links. */
export function makeDistrict(today: string, hash: InvitationHash = unknownLink): District {
  const context = makeContext(today)
  const employers = makeEmployers(context)
  const open = makeOpenVacancies(context, employers)
  const others = makeOtherVacancies(context, employers, open.length + 1)
  const closed = makeClosedVacancies(context, employers, open.length + others.length + 1)
  const people = makePeople(context)
  const pairing = makePairing(people, today)
  leaveWelderOut(pairing, people[0], open)
  const accountEmployer = logisticsFirm(employers, open)
  const events = makeEvents(context, employers, open, accountEmployer)
  const isPast = (event: DemoEvent): boolean => event.day < today
  const past = makeRegistrations(context, events.filter(isPast), people, hash, 1)
  const proposals = makeProposals(context, pairing, closed, open, people, placedPeople)
  const away = context.dice('away').sample(
    people.slice(1).filter((person) => person.state === 'active' && person.row.ready_on === null),
    inactivePeople,
  )
  const proposed = new Set(
    proposals.filter(({ path }) => running.has(path.at(-1)?.state ?? 'open')).map(({ row }) => row.candidate_id),
  )
  for (const person of away) if (!proposed.has(person.id)) person.state = 'inactive'
  const coming = makeRegistrations(
    context,
    events.filter((event) => !isPast(event)),
    people,
    hash,
    past.rows.length + 1,
  )
  const leads = makeLeads(context, people, employers)
  const [accountAgency] = employers.filter((employer) => employer.sector.key === 'agency')
  if (!accountAgency) throw new Error('No temp agency')
  const vacancies = [...open, ...others, ...closed]
  return {
    context,
    employers,
    open,
    vacancies,
    people,
    events,
    registrations: [past, coming],
    proposals,
    leads,
    accountEmployer,
    accountAgency,
  }
}
