import type {
  LanguageLevel,
  LicenceClass,
  Openness,
  Qualification,
  VacancyKind,
  WorkingTime,
} from '../matching/vocabulary.ts'

/** States in the life of a vacancy. */
export const vacancyStates = ['draft', 'submitted', 'returned', 'restricted', 'published', 'paused', 'closed'] as const
export type VacancyState = (typeof vacancyStates)[number]

/** Allowed steps, the same as in the database table `state_step`; `''` is before the first state. */
export const vacancySteps: Record<VacancyState | '', readonly VacancyState[]> = {
  '': ['draft', 'submitted', 'restricted', 'published'],
  draft: ['submitted', 'restricted', 'published', 'closed'],
  submitted: ['returned', 'restricted', 'published', 'closed'],
  returned: ['submitted', 'closed'],
  restricted: ['published', 'paused', 'closed'],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: ['published'],
}

/** States in which a vacancy takes part in matching. */
export const openVacancyStates: readonly VacancyState[] = ['restricted', 'published']

/** Why a vacancy was closed: filled by us, filled otherwise, not filled, withdrawn by the employer. */
export const closeReasons = ['filled_by_us', 'filled_otherwise', 'not_filled', 'withdrawn'] as const
export type CloseReason = (typeof closeReasons)[number]

/** What a step asks for: closing one of the reasons, returning to the employer a sentence of one's own. */
export function reasonFor(to: VacancyState): 'close' | 'text' | 'none' {
  return to === 'closed' ? 'close' : to === 'returned' ? 'text' : 'none'
}

/** Whether a vacancy may go from one state to another. */
export function mayStep(from: VacancyState | '', to: VacancyState): boolean {
  return vacancySteps[from].includes(to)
}

/**
 * Age of the last touch in days of the house: `fresh`, `ask` the employer whether it is still open (from `askDays`),
 * `off` (from `closeDays`). Only open vacancies grow old.
 */
export function staleness(
  state: VacancyState,
  daysUntouched: number,
  { askDays, closeDays }: { askDays: number; closeDays: number },
): 'fresh' | 'ask' | 'off' {
  if (!openVacancyStates.includes(state)) return 'fresh'
  return daysUntouched >= closeDays ? 'off' : daysUntouched >= askDays ? 'ask' : 'fresh'
}

export interface SkillAsked {
  name: string
  must: boolean
}
export interface LanguageAsked {
  /** ISO 639 code in small letters. */
  code: string
  level: LanguageLevel | null
  must: boolean
}

/**
 * What a vacancy (Stellenangebot) says. Null is unknown, an empty list is "none". Days are ISO dates, hours a week,
 * pay in euros an hour, coordinates degrees.
 */
export interface VacancyFields {
  title: string
  kind: VacancyKind
  /** Class of the KldB 2010. */
  occupation: string
  alternatives: string[]
  employerId: string
  siteId: string | null
  street: string | null
  postcode: string | null
  city: string | null
  lat: number | null
  lon: number | null
  places: number
  workingTimes: WorkingTime[] | null
  hoursMin: number | null
  hoursMax: number | null
  start: string | null
  fixedUntil: string | null
  payPerHour: number | null
  qualification: Qualification | null
  regulated: boolean | null
  experienceYears: number | null
  licences: LicenceClass[] | null
  skills: SkillAsked[] | null
  languages: LanguageAsked[] | null
  openTo: Openness[] | null
  description: string | null
}

/** A stored vacancy. */
export interface Vacancy extends VacancyFields {
  id: string
  state: VacancyState
  stateReason: string | null
  placesFilled: number
  publishedOn: string | null
  restrictedUntil: string | null
  touchedAt: Date
  updatedAt: Date
  version: number
  source: string
}

/** Facts that decide about matches and are not known of this vacancy: questions to ask the employer. */
export const askedVacancyFacts = [
  'workingTimes',
  'hoursMax',
  'start',
  'payPerHour',
  'qualification',
  'licences',
  'skills',
  'languages',
  'openTo',
] as const satisfies readonly (keyof VacancyFields)[]
export type AskedVacancyFact = (typeof askedVacancyFacts)[number]

export function unknownVacancyFacts(vacancy: VacancyFields): AskedVacancyFact[] {
  return askedVacancyFacts.filter((fact) => vacancy[fact] === null)
}
