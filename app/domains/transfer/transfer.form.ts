import { z } from 'zod'
import { candidateStates, channels, legalCircles, profileClasses } from '../candidates/candidate.ts'
import { candidateForm, employerForm, vacancyForm } from '../matching/exchange.form.ts'
import { vacancyStates } from '../vacancies/vacancy.ts'
import type { RecordKind } from './columns.ts'

const text = z.string().trim().min(1).max(1_000).nullish()
const prose = z.string().trim().min(1).max(50_000).nullish()
const email = z.email().max(300).nullish()
const day = z.iso.date().nullish()
const site = z.string().min(1).max(200).nullish()

/** Values that came with a record and for which the house has no field, word for word. */
const extra = z.record(z.string(), z.unknown()).nullish()

/**
 * A vacancy of an import: the exchange format, and beside it what the house keeps and an export brings back. A vacancy
 * without `state` is published.
 */
export const vacancyTransfer = vacancyForm.extend({
  street: text,
  description: prose,
  state: z.enum(vacancyStates).nullish(),
  stateReason: text,
  placesFilled: z.int().min(0).nullish(),
  restrictedUntil: day,
  site,
  extra,
})
export type VacancyTransfer = z.infer<typeof vacancyTransfer>

const contact = z.strictObject({
  firstName: text,
  lastName: text,
  email,
  phone: text,
  street: text,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-simple)?$/, 'language code of ISO 639 in small letters')
    .nullish(),
  channel: z.enum(channels).nullish(),
})

/**
 * A person of an import: the exchange format, and apart from it what only the house needs: how to reach the person, legal circle,
 * profile class, readiness, consent to mails. None of it reaches the scorer.
 */
export const candidateTransfer = candidateForm.extend({
  contact: contact.nullish(),
  legalCircle: z.enum(legalCircles).nullish(),
  profileClass: z.enum(profileClasses).nullish(),
  readyOn: day,
  mailConsent: z.boolean().nullish(),
  state: z.enum(candidateStates).nullish(),
  notes: prose,
  site,
  extra,
})
export type CandidateTransfer = z.infer<typeof candidateTransfer>

const person = z.strictObject({
  name: z.string().trim().min(1).max(300),
  role: text,
  phone: text,
  email,
  main: z.boolean().nullish(),
})

/** An employer of an import: the exchange format, and how to reach the firm and its people. */
export const employerTransfer = employerForm.extend({
  street: text,
  phone: text,
  email,
  website: text,
  asksPerMonth: z.int().min(0).max(31).nullish(),
  notes: prose,
  contacts: z.array(person).nullish(),
  site,
  extra,
})
export type EmployerTransfer = z.infer<typeof employerTransfer>

/** The form of each kind of record. */
export const transferForms = {
  vacancies: vacancyTransfer,
  candidates: candidateTransfer,
  employers: employerTransfer,
} as const satisfies Record<RecordKind, z.ZodType>

/** Objects that a record of the kind always has, even when a table leaves all their columns empty. */
export const requiredObjects: Readonly<Record<RecordKind, readonly string[]>> = {
  vacancies: ['employer', 'location'],
  candidates: ['home'],
  employers: ['location'],
}
