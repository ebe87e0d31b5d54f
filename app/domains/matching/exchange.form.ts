import { z } from 'zod'
import {
  contactResults,
  employerKinds,
  languageLevels,
  licenceClasses,
  means,
  opennesses,
  qualifications,
  vacancyKinds,
  workingTimes,
} from './vocabulary.ts'

const text = z.string().trim().min(1)
const id = z.string().min(1).max(200)
const day = z.iso.date()
const hours = z.number().min(0).max(168)
const years = z.number().min(0).max(80)
const money = z.number().min(0).max(1000)
const postcode = z.string().regex(/^\d{5}$/, 'five digits')

/** Class of the KldB 2010: five digits, the last is the requirement level. */
export const occupationCode = z.string().regex(/^\d{4}[1-4]$/, 'five digits of the KldB 2010')

/** Licences are read in any case and spacing: "c1e" and "Klasse C1E" are C1E. */
const licence = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .replace(/^klasse\s+/i, '')
          .trim()
          .toUpperCase()
      : value,
  z.enum(licenceClasses),
)

const place = z.strictObject({
  postcode: postcode.nullish(),
  city: text.nullish(),
  lat: z.number().min(-90).max(90).nullish(),
  lon: z.number().min(-180).max(180).nullish(),
})

const hourRange = z
  .strictObject({ min: hours.nullish(), max: hours.nullish() })
  .refine((range) => range.min == null || range.max == null || range.min <= range.max, 'min is more than max')

const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'language code of ISO 639 in small letters')

const vacancyRequirements = z.strictObject({
  qualification: z.enum(qualifications).nullish(),
  regulated: z.boolean().nullish(),
  experienceYears: years.nullish(),
  licences: z.array(licence).nullish(),
  skills: z.array(z.strictObject({ name: text, must: z.boolean().nullish() })).nullish(),
  languages: z
    .array(z.strictObject({ code: languageCode, level: z.enum(languageLevels).nullish(), must: z.boolean().nullish() }))
    .nullish(),
})

const vacancyEmployer = z.strictObject({ id, name: text.nullish(), kind: z.enum(employerKinds).nullish() })

/** A vacancy (Stellenangebot) as it is exchanged: HTTP API, imports, command line. Null and missing mean unknown, an empty list means none. */
export const vacancyForm = z.strictObject({
  id,
  title: text,
  kind: z.enum(vacancyKinds),
  occupation: occupationCode,
  alternativeOccupations: z.array(occupationCode).nullish(),
  employer: vacancyEmployer,
  location: place,
  places: z.int().min(1).max(10_000).nullish(),
  workingTimes: z.array(z.enum(workingTimes)).nullish(),
  weeklyHours: hourRange.nullish(),
  start: day.nullish(),
  fixedUntil: day.nullish(),
  payPerHour: money.nullish(),
  published: day.nullish(),
  requirements: vacancyRequirements.nullish(),
  openTo: z.array(z.enum(opennesses)).nullish(),
})
export type VacancyExchange = z.infer<typeof vacancyForm>

/** A candidate (Bewerber) as the scorer sees it. It has no field for a sensitive fact; one that is sent is an error that names it. */
export const candidateForm = z.strictObject({
  id,
  seeks: z.array(z.enum(vacancyKinds)),
  targets: z.array(z.strictObject({ occupation: occupationCode, experienceYears: years.nullish() })),
  qualification: z.enum(qualifications).nullish(),
  trainings: z.array(z.strictObject({ occupation: occupationCode, recognised: z.boolean().nullish() })).nullish(),
  licences: z.array(licence).nullish(),
  skills: z.array(text).nullish(),
  languages: z.array(z.strictObject({ code: languageCode, level: z.enum(languageLevels).nullish() })).nullish(),
  home: place,
  mobility: z
    .strictObject({ means: z.array(z.enum(means)).nullish(), maxKm: z.number().min(0).max(2000).nullish() })
    .nullish(),
  workingTimes: z.array(z.enum(workingTimes)).nullish(),
  weeklyHours: hourRange.nullish(),
  availableFrom: day.nullish(),
  acceptsTempWork: z.boolean().nullish(),
  minPayPerHour: money.nullish(),
})
export type CandidateExchange = z.infer<typeof candidateForm>

const dated = z.strictObject({ occupation: occupationCode, on: day })

/** An employer (Arbeitgeber) for acquisition leads. `industry` is a division of the WZ 2008, two digits. */
export const employerForm = z.strictObject({
  id,
  name: text,
  kind: z.enum(employerKinds).nullish(),
  industry: z
    .string()
    .regex(/^\d{2}$/, 'division of the WZ 2008, two digits')
    .nullish(),
  employees: z.int().min(0).max(10_000_000).nullish(),
  location: place,
  openTo: z.array(z.enum(opennesses)).nullish(),
  sought: z.array(dated).nullish(),
  hired: z.array(dated).nullish(),
  lastContact: z.strictObject({ on: day, result: z.enum(contactResults).nullish() }).nullish(),
})
export type EmployerExchange = z.infer<typeof employerForm>
