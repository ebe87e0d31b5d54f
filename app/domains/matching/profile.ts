import type { LanguageLevel, LicenceClass, Means, Qualification, VacancyKind, WorkingTime } from './vocabulary.ts'

/** A point in degrees (WGS 84). */
export type Point = { lat: number; lon: number }

/** Hours a week; null is unknown. */
export type HourRange = { min: number | null; max: number | null }

/** A wish of a person (Zielberuf): KldB class and years worked in it. */
export type Target = { occupation: string; experienceYears: number | null }

/**
 * All that the scorer may know of a person. There is no field for age, sex, nationality, origin, religion, family,
 * health, disability or benefits, so that they cannot leak in. Null is unknown, an empty list is "has none".
 */
export type CandidateProfile = {
  id: string
  seeks: readonly VacancyKind[]
  targets: readonly Target[]
  qualification: Qualification | null
  trainings: readonly { occupation: string; recognised: boolean | null }[] | null
  licences: readonly LicenceClass[] | null
  skills: readonly string[] | null
  languages: readonly { code: string; level: LanguageLevel | null }[] | null
  home: Point | null
  mobility: { means: readonly Means[] | null; maxKm: number | null } | null
  workingTimes: readonly WorkingTime[] | null
  weeklyHours: HourRange
  availableFrom: string | null
  acceptsTempWork: boolean | null
  minPayPerHour: number | null
}

/** All that the scorer reads of a vacancy. Employer's name, title and places are not among it. */
export type VacancyProfile = {
  id: string
  kind: VacancyKind
  occupation: string
  alternativeOccupations: readonly string[]
  tempAgency: boolean | null
  location: Point | null
  workingTimes: readonly WorkingTime[] | null
  weeklyHours: HourRange
  start: string | null
  payPerHour: number | null
  published: string | null
  qualification: Qualification | null
  regulated: boolean | null
  experienceYears: number | null
  licences: readonly LicenceClass[] | null
  skills: readonly { name: string; must: boolean }[] | null
  languages: readonly { code: string; level: LanguageLevel | null; must: boolean }[] | null
  careerChangers: boolean
}

/** Where a postcode lies; `undefined` when it is not known. */
export type Places = (postcode: string) => Point | undefined
