import { dayNumber } from '../matching/day.ts'
import { roadTenths } from '../matching/distance.ts'
import { liftedNearness, nearness } from '../matching/nearness.ts'
import { wishWeight } from '../matching/occupation-fit.ts'
import { prepareCandidate } from '../matching/prepared.ts'
import type { PreparedCandidate } from '../matching/prepared.ts'
import type { CandidateProfile } from '../matching/profile.ts'
import { wayShare } from '../matching/shares.ts'
import { weights } from '../matching/weights.ts'
import { employs } from './industries.ts'
import type { Employs } from './industries.ts'
import type { Dated, EmployerProfile } from './lead-profile.ts'
import { leadWeights } from './lead-weights.ts'

/** Cases of one kind that count for a person: how many, how many in the very occupation, the last day. */
export type Cases = { count: number; exact: number; last: number | null }

/** What a person brings that an employer must be open to. */
export type Need = 'career_changers' | 'part_time' | 'training'

/** An employer worth asking for a person (Akquisevorschlag), in numbers; words are made from it. */
export type Lead = {
  person: PreparedCandidate
  employer: EmployerProfile
  today: number
  hired: Cases
  sought: Cases
  employs: Employs | 'unknown'
  tenths: number | null
  needs: { need: Need; open: boolean | null }[]
  contactDays: number | null
  points: {
    history: number
    industry: number
    way: number
    openness: number
    size: number
    contact: number
    lately: number
  }
  score: number
}

type Counted = Cases & { strength: number }

/** Counts cases near to the person's targets; each fades by half in a year and counts by nearness and order of wishes. */
function count(
  cases: readonly Dated[] | null,
  person: PreparedCandidate,
  today: number,
  weight: number,
  lift: boolean,
): Counted {
  const counted: Counted = { count: 0, exact: 0, last: null, strength: 0 }
  for (const { occupation, on } of cases ?? []) {
    let best = 0
    let exact = false
    person.profile.targets.forEach((target, index) => {
      const near = nearness(target.occupation, occupation)
      const lifted = lift ? liftedNearness(near) : near
      if (lifted < weights.occupation.floor) return
      best = Math.max(best, (lifted * wishWeight(index)) / 1_000_000)
      exact ||= target.occupation === occupation
    })
    if (best === 0) continue
    const day = dayNumber(on)
    const age = Math.max(0, today - day)
    counted.strength += best * best * weight * 2 ** (-age / leadWeights.history.halfLifeDays)
    counted.count++
    if (exact) counted.exact++
    counted.last = Math.max(counted.last ?? day, day)
  }
  return counted
}

const order: readonly Employs[] = ['core', 'usual', 'everywhere', 'no']

function industryOf(person: PreparedCandidate, employer: EmployerProfile): { employs: Lead['employs']; share: number } {
  const { industry, employees } = employer
  if (industry === null) return { employs: 'unknown', share: leadWeights.industry.unknown }
  let best: { employs: Employs; share: number } = { employs: 'no', share: 0 }
  person.profile.targets.forEach((target, index) => {
    const found = employs(industry, target.occupation, employees)
    const share = (leadWeights.industry[found] * wishWeight(index)) / 1000
    if (share > best.share || (share === best.share && order.indexOf(found) < order.indexOf(best.employs))) {
      best = { employs: found, share }
    }
  })
  return best
}

/** What the person brings: no years in the first wish, part time only, no certificate. Unknown facts are no need. */
export function needsOf(person: CandidateProfile): Need[] {
  const needs: Need[] = []
  if (person.targets[0]?.experienceYears === 0) needs.push('career_changers')
  const times = person.workingTimes
  if (times?.includes('part_time') && !times.includes('full_time')) needs.push('part_time')
  if (person.qualification === 'none') needs.push('training')
  return needs
}

function opennessShare(needs: Lead['needs']): number {
  const { fits, nothingNeeded, unknown, missing } = leadWeights.openness
  if (needs.length === 0) return nothingNeeded
  const shares = needs.map(({ open }): number => (open === null ? unknown : open ? fits : missing))
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

function contactShare(employer: EmployerProfile): number {
  const { warm, callAgain, none, other } = leadWeights.contact
  const contact = employer.lastContact
  if (contact === null) return none
  if (contact.result === 'call_again') return callAgain
  return contact.result === null || contact.result === 'refused' ? other : warm
}

/** Points off because the firm was contacted lately. */
function latelyPoints(days: number | null): number {
  const { points, freshDays, restDays } = leadWeights.lately
  if (days === null || days >= restDays) return 0
  return days <= freshDays ? points : Math.round((points * (restDays - days)) / (restDays - freshDays))
}

function sizeShare(employees: number | null): number {
  if (employees === null) return leadWeights.sizeUnknown
  return leadWeights.size.find(([from]) => employees >= from)?.[1] ?? 0
}

/**
 * One employer for one person on a day (days since 1970). Undefined when the firm is not to be asked: it refused contact, is too far by the person's
 * own rules, lends staff and the person wants no temp work, or has nothing to do with what the person aims at.
 */
export function leadOf(person: PreparedCandidate, employer: EmployerProfile, today: number): Lead | undefined {
  if (employer.lastContact?.result === 'refused') return undefined
  if (employer.tempAgency === true && person.profile.acceptsTempWork === false) return undefined
  const tenths = person.home && employer.location ? roadTenths(person.home, employer.location) : null
  if (tenths !== null && tenths > person.way.limitTenths) return undefined
  const lift = employer.openTo?.includes('career_changers') ?? false
  const hired = count(employer.hired, person, today, leadWeights.history.hired, lift)
  const sought = count(employer.sought, person, today, leadWeights.history.sought, lift)
  const industry = industryOf(person, employer)
  if (
    hired.count + sought.count === 0 &&
    industry.employs !== 'core' &&
    industry.employs !== 'usual' &&
    industry.employs !== 'everywhere'
  ) {
    return undefined
  }
  const open = (need: Need): boolean | null => employer.openTo?.includes(need) ?? null
  const needs = needsOf(person.profile).map((need) => ({ need, open: open(need) }))
  const contactDays = employer.lastContact ? Math.max(0, today - dayNumber(employer.lastContact.on)) : null
  const strength = (hired.strength + sought.strength) * leadWeights.history.fill
  const { max } = leadWeights
  const points = {
    history: Math.round(max.history * (1 - Math.exp(-strength))),
    industry: Math.round((max.industry * industry.share) / 1000),
    way: Math.round((max.way * wayShare(tenths, person.way.limitTenths)) / 1000),
    openness: Math.round((max.openness * opennessShare(needs)) / 1000),
    size: Math.round((max.size * sizeShare(employer.employees)) / 1000),
    contact: Math.round((max.contact * contactShare(employer)) / 1000),
    lately: -latelyPoints(contactDays),
  }
  const score = Math.max(
    0,
    Object.values(points).reduce((sum, part) => sum + part, 0),
  )
  return {
    person,
    employer,
    today,
    hired,
    sought,
    employs: industry.employs,
    tenths,
    needs,
    contactDays,
    points,
    score,
  }
}

function byRank(a: Lead, b: Lead): number {
  const far = (lead: Lead): number => lead.tenths ?? Number.MAX_SAFE_INTEGER
  const ids = a.employer.id < b.employer.id ? -1 : 1
  return b.score - a.score || b.points.history - a.points.history || far(a) - far(b) || ids
}

/** Employers to ask for a person on the day `today` (ISO date), best first: score, then history, then nearer, then id. */
export function rankLeads(
  person: CandidateProfile,
  employers: readonly EmployerProfile[],
  today: string,
  top: number,
): Lead[] {
  const prepared = prepareCandidate(person)
  const day = dayNumber(today)
  return employers
    .flatMap((employer) => leadOf(prepared, employer, day) ?? [])
    .sort(byRank)
    .slice(0, top)
}
