import { candidateFromExchange } from '../candidates/candidate.exchange.ts'
import { employerFromExchange } from '../employers/employer.exchange.ts'
import { vacancyFromExchange } from '../vacancies/vacancy.exchange.ts'
import type { CandidateTransfer, EmployerTransfer, VacancyTransfer } from './transfer.form.ts'

/** Town and coordinates of a postcode; `undefined` when it is not known. */
export type PlaceOfPostcode = (postcode: string) => { lat: number; lon: number; city: string } | undefined

/** A row by the names of its columns. */
export type TransferRow = Readonly<Record<string, unknown>> & { id: string }

/** Columns of a table: what the exchange format tells, and what is only taken where the record has it. */
export interface ColumnRoles {
  told: readonly string[]
  beside: readonly string[]
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const columnsOf = (told: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(told).map(([name, value]) => [snake(name), value as unknown]))

export const vacancyRoles: ColumnRoles = {
  told: [
    ...['title', 'kind', 'occupation', 'alternatives', 'employer_id', 'postcode', 'city', 'lat', 'lon', 'places'],
    ...[
      'working_times',
      'hours_min',
      'hours_max',
      'start',
      'fixed_until',
      'pay_per_hour',
      'qualification',
      'regulated',
    ],
    ...['experience_years', 'licences', 'skills', 'languages', 'open_to'],
  ],
  beside: ['published_on', 'street', 'description', 'restricted_until', 'site_id', 'extra'],
}

/** The row of a vacancy; `state` is the first one it has, should it be new. */
export function vacancyRow(value: VacancyTransfer, places: PlaceOfPostcode, state: string): TransferRow {
  return {
    ...columnsOf(vacancyFromExchange(value, places)),
    id: value.id,
    street: value.street ?? null,
    description: value.description ?? null,
    restricted_until: value.restrictedUntil ?? null,
    site_id: value.site ?? null,
    extra: value.extra ?? null,
    state,
    source: 'import',
  }
}

export const candidateRoles: ColumnRoles = {
  told: [
    ...['seeks', 'qualification', 'trainings', 'licences', 'skills', 'languages', 'postcode', 'city', 'lat', 'lon'],
    ...['mobility_means', 'max_km', 'working_times', 'hours_min', 'hours_max', 'available_from', 'accepts_temp_work'],
    'min_pay_per_hour',
  ],
  beside: [
    ...['first_name', 'last_name', 'email', 'phone', 'street', 'legal_circle', 'profile_class', 'ready_on'],
    ...['notes', 'site_id', 'extra'],
  ],
}

/** The row of a person, without the targets, which have a table of their own, and without what has a default. */
export function candidateRow(value: CandidateTransfer, places: PlaceOfPostcode): TransferRow {
  const { targets: _targets, ...told } = candidateFromExchange(value, places)
  const contact = value.contact
  return {
    ...columnsOf(told),
    id: value.id,
    first_name: contact?.firstName ?? null,
    last_name: contact?.lastName ?? null,
    email: contact?.email ?? null,
    phone: contact?.phone ?? null,
    street: contact?.street ?? null,
    legal_circle: value.legalCircle ?? null,
    profile_class: value.profileClass ?? null,
    ready_on: value.readyOn ?? null,
    notes: value.notes ?? null,
    site_id: value.site ?? null,
    extra: value.extra ?? null,
    state: 'active',
    source: 'import',
  }
}

/** Targets of a person in order, each class once. */
export const targetsOf = (value: CandidateTransfer, places: PlaceOfPostcode) =>
  candidateFromExchange(value, places).targets

export const employerRoles: ColumnRoles = {
  told: [
    ...['name', 'kind', 'industry', 'employees', 'postcode', 'city', 'lat', 'lon', 'open_to', 'sought', 'hired'],
    ...['last_contact_on', 'last_contact_result'],
  ],
  beside: ['street', 'phone', 'email', 'website', 'asks_per_month', 'notes', 'site_id', 'extra'],
}

export function employerRow(value: EmployerTransfer, places: PlaceOfPostcode): TransferRow {
  return {
    ...columnsOf(employerFromExchange(value, places)),
    id: value.id,
    street: value.street ?? null,
    phone: value.phone ?? null,
    email: value.email ?? null,
    website: value.website ?? null,
    asks_per_month: value.asksPerMonth ?? null,
    notes: value.notes ?? null,
    site_id: value.site ?? null,
    extra: value.extra ?? null,
    source: 'import',
  }
}
