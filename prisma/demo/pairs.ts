import { compare, standing } from '../../app/domains/matching/compare.ts'
import { dayNumber } from '../../app/domains/matching/day.ts'
import { prepareCandidate, prepareVacancy } from '../../app/domains/matching/prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from '../../app/domains/matching/prepared.ts'
import type { CandidateProfile, VacancyProfile } from '../../app/domains/matching/profile.ts'
import { explain } from '../../app/domains/matching/score.ts'
import type { Scored } from '../../app/domains/matching/score.ts'
import type { DemoPerson } from './people.ts'
import type { Dice } from './random.ts'
import type { DemoVacancy } from './vacancies.ts'

/** The person as the scorer sees it. The columns have the words of the exchange format by construction; a test scores them all. */
export function candidateOf({ row, targets }: DemoPerson): CandidateProfile {
  const means = row.mobility_means as string[] | null
  return {
    id: row.id,
    seeks: row.seeks,
    targets: targets.map((target) => ({ occupation: target.occupation, experienceYears: target.experience_years })),
    qualification: row.qualification,
    trainings: row.trainings,
    licences: row.licences,
    skills: row.skills,
    languages: row.languages,
    home: { lat: row.lat, lon: row.lon },
    mobility: means === null && row.max_km === null ? null : { means, maxKm: row.max_km },
    workingTimes: row.working_times,
    weeklyHours: { min: row.hours_min, max: row.hours_max },
    availableFrom: row.available_from,
    acceptsTempWork: row.accepts_temp_work,
    minPayPerHour: row.min_pay_per_hour,
  } as CandidateProfile
}

/** The vacancy as the scorer sees it. */
export function vacancyOf({ row, employer }: DemoVacancy): VacancyProfile {
  const openTo = row.open_to as string[] | null
  return {
    id: row.id,
    kind: row.kind,
    occupation: row.occupation,
    alternativeOccupations: row.alternatives,
    tempAgency: employer.sector.key === 'agency',
    location: { lat: row.lat, lon: row.lon },
    workingTimes: row.working_times,
    weeklyHours: { min: row.hours_min, max: row.hours_max },
    start: row.start,
    payPerHour: row.pay_per_hour,
    published: row.published_on,
    qualification: row.qualification,
    regulated: row.regulated,
    experienceYears: row.experience_years,
    licences: row.licences,
    skills: row.skills,
    languages: row.languages,
    careerChangers: openTo?.includes('career_changers') ?? false,
  } as VacancyProfile
}

/** Finds people for vacancies among those who wish for the occupation, with the scorer of the house. */
export interface Pairing {
  /** A few people for a vacancy who may be proposed, the best first, of some tried by chance. */
  fitting(
    dice: Dice,
    vacancy: DemoVacancy,
    count: number,
    allowed: (person: DemoPerson) => boolean,
  ): { person: DemoPerson; score: number }[]
  /** True when the pair would be listed as a match of at least this score today. */
  matches(person: DemoPerson, vacancy: DemoVacancy, score: number): boolean
  /** What an officer saw of the pair on that day. */
  shown(person: DemoPerson, vacancy: DemoVacancy, day: string): Scored
}

const tried = 24

export function makePairing(people: readonly DemoPerson[], today: string): Pairing {
  const byOccupation = new Map<string, DemoPerson[]>()
  for (const person of people) {
    for (const target of person.targets) {
      const list = byOccupation.get(target.occupation)
      if (list) list.push(person)
      else byOccupation.set(target.occupation, [person])
    }
  }
  const ready = new Map<string, PreparedCandidate>()
  const prepared = (person: DemoPerson): PreparedCandidate => {
    const found = ready.get(person.id) ?? prepareCandidate(candidateOf(person))
    ready.set(person.id, found)
    return found
  }
  const compared = (person: DemoPerson, vacancy: PreparedVacancy, day: string) =>
    compare(prepared(person), vacancy, dayNumber(day))
  return {
    fitting: (dice, vacancy, count, allowed) => {
      const other = prepareVacancy(vacancyOf(vacancy))
      return dice
        .sample((byOccupation.get(vacancy.work.code) ?? []).filter(allowed), tried)
        .map((person) => ({ person, comparison: compared(person, other, today) }))
        .filter(({ comparison }) => standing(comparison) === 'match')
        .map(({ person, comparison }) => ({ person, score: comparison.score }))
        .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
        .slice(0, count)
    },
    matches: (person, vacancy, least) => {
      const comparison = compared(person, prepareVacancy(vacancyOf(vacancy)), today)
      return standing(comparison) === 'match' && comparison.score >= least
    },
    shown: (person, vacancy, day) => explain(compared(person, prepareVacancy(vacancyOf(vacancy)), day)),
  }
}
