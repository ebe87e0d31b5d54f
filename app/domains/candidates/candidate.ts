import type {
  LanguageLevel,
  LicenceClass,
  Means,
  Qualification,
  VacancyKind,
  WorkingTime,
} from '../matching/vocabulary.ts'

export const candidateStates = ['active', 'placed', 'inactive'] as const
export type CandidateState = (typeof candidateStates)[number]

/** Allowed steps, the same as in the database table `state_step`; `''` is before the first state. */
export const candidateSteps: Record<CandidateState | '', readonly CandidateState[]> = {
  '': ['active'],
  active: ['placed', 'inactive'],
  placed: ['active', 'inactive'],
  inactive: ['active'],
}

export function mayStep(from: CandidateState | '', to: CandidateState): boolean {
  return candidateSteps[from].includes(to)
}

/** Ways to reach a person: as consent and address allow, mail, letter, both. */
export const channels = ['auto', 'mail', 'letter', 'both'] as const
export type Channel = (typeof channels)[number]

/** Legal circle (Rechtskreis). */
export const legalCircles = ['sgb2', 'sgb3'] as const

/** Profile class (Profillage) of the placement service. */
export const profileClasses = ['market', 'activation', 'promotion', 'development', 'stabilisation', 'support'] as const
export type ProfileClass = (typeof profileClasses)[number]

/** Purpose of the consent (Einwilligung) to get mails. */
export const mailConsent = 'mail'

/** A target occupation (Zielberuf) with the years worked in it; null is unknown. */
export interface Target {
  occupation: string
  experienceYears: number | null
}
export interface Training {
  occupation: string
  /** Whether a foreign certificate is recognised; null is unknown. */
  recognised: boolean | null
}
export interface LanguageSpoken {
  /** ISO 639 code in small letters. */
  code: string
  level: LanguageLevel | null
}

/**
 * What placement needs of a person (Bewerber). Null is unknown, an empty list is "none". Days are ISO dates, kilometres,
 * hours a week, euros an hour. Sensitive facts are not among it: they stand in a table of their own.
 */
export interface CandidateFields {
  firstName: string | null
  lastName: string | null
  email: string | null
  phone: string | null
  street: string | null
  postcode: string | null
  city: string | null
  lat: number | null
  lon: number | null
  /** Language of letters and mails to this person. */
  language: string
  channel: Channel
  legalCircle: string | null
  profileClass: string | null
  siteId: string | null
  seeks: VacancyKind[]
  /** First wish first. */
  targets: Target[]
  qualification: Qualification | null
  trainings: Training[] | null
  licences: LicenceClass[] | null
  skills: string[] | null
  languages: LanguageSpoken[] | null
  mobilityMeans: Means[] | null
  maxKm: number | null
  workingTimes: WorkingTime[] | null
  hoursMin: number | null
  hoursMax: number | null
  availableFrom: string | null
  acceptsTempWork: boolean | null
  minPayPerHour: number | null
  notes: string | null
}

/** A stored person. */
export interface Candidate extends CandidateFields {
  id: string
  state: CandidateState
  readyOn: string | null
  emailRefusedAt: Date | null
  postalRefusedAt: Date | null
  updatedAt: Date
  version: number
  source: string
}

/** How a person is named to staff: the name, else the number of the record. */
export function displayName(person: { id: string; firstName: string | null; lastName: string | null }): string {
  return [person.firstName, person.lastName].filter(Boolean).join(' ') || person.id
}

/** Days after which a statement of readiness is to be confirmed, and after which it no longer counts. */
export const readinessDays = { confirm: 30, lapse: 60 } as const

/**
 * Readiness is a dated statement: `ready` for 30 days, then `confirm` until somebody has, after 60 days `lapsed` (the person
 * leaves the proposals). `never` when nobody has stated it. Days are ISO dates.
 */
export function readiness(readyOn: string | null, today: string): Readiness {
  if (readyOn === null) return 'never'
  const days = (Date.parse(today) - Date.parse(readyOn)) / 86_400_000
  return days <= readinessDays.confirm ? 'ready' : days <= readinessDays.lapse ? 'confirm' : 'lapsed'
}
export const readinessStates = ['ready', 'confirm', 'lapsed', 'never'] as const
export type Readiness = (typeof readinessStates)[number]

/** Facts that decide about matches: where one is unknown it is a question to ask the person. */
export const askedCandidateFacts = [
  'qualification',
  'licences',
  'skills',
  'languages',
  'mobilityMeans',
  'maxKm',
  'workingTimes',
  'hoursMax',
  'availableFrom',
  'acceptsTempWork',
] as const satisfies readonly (keyof CandidateFields)[]
export type AskedCandidateFact = (typeof askedCandidateFacts)[number]

export function unknownCandidateFacts(candidate: CandidateFields): AskedCandidateFact[] {
  return askedCandidateFacts.filter((fact) => candidate[fact] === null)
}
