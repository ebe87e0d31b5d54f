import { located } from '../../lib/located.ts'
import type { Vacancy, VacancyFields, VacancyState } from './vacancy.ts'
import { mayStep } from './vacancy.ts'

interface Point {
  lat: number
  lon: number
  city: string
}

export interface SaveVacancyPorts {
  isKnownClass(code: string): boolean
  placeOf(postcode: string): Promise<Point | null>
  employerExists(id: string): Promise<boolean>
  vacancy(id: string): Promise<Vacancy | null>
  insert(vacancy: {
    id: string
    state: VacancyState
    publishedOn: string | null
    source: string
    fields: VacancyFields
  }): Promise<void>
  /** False when the vacancy is no longer at that version. */
  update(id: string, version: number, fields: VacancyFields): Promise<boolean>
  lastChange(id: string): Promise<{ at: Date; actor: string; actorName: string | null } | null>
  newId(): string
  today(): string
}

export interface Conflict<T> {
  current: T
  by: { at: Date; actor: string; actorName: string | null } | null
}

export type SaveVacancyResult =
  | { ok: true; value: { id: string } }
  | { ok: false; reason: 'invalid'; errors: Record<string, string> }
  | { ok: false; reason: 'not_found' | 'step_not_allowed' }
  | { ok: false; reason: 'conflict'; conflict: Conflict<Vacancy> }

type Checked = { ok: true; fields: VacancyFields } | { ok: false; errors: Record<string, string> }

/** What only the house's data can tell: that occupations, postcode and employer exist. Coordinates given by the caller stay. */
async function check(ports: SaveVacancyPorts, fields: VacancyFields, before: Vacancy | null = null): Promise<Checked> {
  const errors: Record<string, string> = {}
  if (!ports.isKnownClass(fields.occupation)) errors.occupation = 'occupation'
  if (fields.alternatives.some((code) => !ports.isKnownClass(code))) errors.alternatives = 'occupation'
  if (!(await ports.employerExists(fields.employerId))) errors.employer = 'employer'
  const place = fields.postcode === null ? null : await ports.placeOf(fields.postcode)
  if (fields.postcode !== null && !place) errors.postcode = 'postcode'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, fields: located(fields, place, before) }
}

/** Takes a new vacancy in: as a draft, or at once in a state that a vacancy may begin with. */
export async function createVacancy(
  ports: SaveVacancyPorts,
  input: { fields: VacancyFields; state: VacancyState; source?: string; id?: string; publishedOn?: string | null },
): Promise<SaveVacancyResult> {
  if (!mayStep('', input.state)) return { ok: false, reason: 'step_not_allowed' }
  const checked = await check(ports, input.fields)
  if (!checked.ok) return { ok: false, reason: 'invalid', errors: checked.errors }
  const id = input.id ?? ports.newId()
  const publishedOn = input.publishedOn ?? (input.state === 'published' ? ports.today() : null)
  await ports.insert({ id, state: input.state, publishedOn, source: input.source ?? 'staff', fields: checked.fields })
  return { ok: true, value: { id } }
}

/**
 * Saves changed facts of a vacancy. Who began from an older version than the stored one gets a conflict with the vacancy as
 * it is now, and who changed it; nothing is written.
 */
export async function saveVacancy(
  ports: SaveVacancyPorts,
  input: { id: string; version: number; fields: VacancyFields },
): Promise<SaveVacancyResult> {
  const checked = await check(ports, input.fields, await ports.vacancy(input.id))
  if (!checked.ok) return { ok: false, reason: 'invalid', errors: checked.errors }
  if (await ports.update(input.id, input.version, checked.fields)) return { ok: true, value: { id: input.id } }
  const current = await ports.vacancy(input.id)
  if (!current) return { ok: false, reason: 'not_found' }
  return { ok: false, reason: 'conflict', conflict: { current, by: await ports.lastChange(input.id) } }
}
