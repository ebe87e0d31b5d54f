import { located } from '../../lib/located.ts'
import { mayStep } from './candidate.ts'
import type { Candidate, CandidateFields, CandidateState } from './candidate.ts'

interface Point {
  lat: number
  lon: number
  city: string
}

export interface SaveCandidatePorts {
  isKnownClass(code: string): boolean
  placeOf(postcode: string): Promise<Point | null>
  candidate(id: string): Promise<Candidate | null>
  insert(candidate: { id: string; source: string; readyOn: string | null; fields: CandidateFields }): Promise<void>
  /** False when the person is no longer at that version. */
  update(id: string, version: number, fields: CandidateFields): Promise<boolean>
  updateState(id: string, version: number, state: CandidateState): Promise<boolean>
  lastChange(id: string): Promise<{ at: Date; actor: string; actorName: string | null } | null>
  newId(): string
}

export type SaveCandidateResult =
  | { ok: true; value: { id: string } }
  | { ok: false; reason: 'invalid'; errors: Record<string, string> }
  | { ok: false; reason: 'not_found' }
  | {
      ok: false
      reason: 'conflict'
      conflict: { current: Candidate; by: { at: Date; actor: string; actorName: string | null } | null }
    }

type Checked = { ok: true; fields: CandidateFields } | { ok: false; errors: Record<string, string> }

/** What only the house's data can tell: that occupations and postcode exist. Coordinates given by the caller stay. */
async function check(
  ports: SaveCandidatePorts,
  fields: CandidateFields,
  before: Candidate | null = null,
): Promise<Checked> {
  const errors: Record<string, string> = {}
  if (fields.targets.some((target) => !ports.isKnownClass(target.occupation))) errors.targets = 'occupation'
  if (fields.trainings?.some((training) => !ports.isKnownClass(training.occupation))) errors.trainings = 'occupation'
  const place = fields.postcode === null ? null : await ports.placeOf(fields.postcode)
  if (fields.postcode !== null && !place) errors.postcode = 'postcode'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, fields: located(fields, place, before) }
}

/** Takes a new person in. `readyOn` says on which day somebody stated that the person is ready. */
export async function createCandidate(
  ports: SaveCandidatePorts,
  input: { fields: CandidateFields; readyOn?: string | null; source?: string; id?: string },
): Promise<SaveCandidateResult> {
  const checked = await check(ports, input.fields)
  if (!checked.ok) return { ok: false, reason: 'invalid', errors: checked.errors }
  const id = input.id ?? ports.newId()
  await ports.insert({ id, source: input.source ?? 'staff', readyOn: input.readyOn ?? null, fields: checked.fields })
  return { ok: true, value: { id } }
}

/** Saves changed facts of a person; an older version than the stored one is a conflict, and nothing is written. */
export async function saveCandidate(
  ports: SaveCandidatePorts,
  input: { id: string; version: number; fields: CandidateFields },
): Promise<SaveCandidateResult> {
  const checked = await check(ports, input.fields, await ports.candidate(input.id))
  if (!checked.ok) return { ok: false, reason: 'invalid', errors: checked.errors }
  if (await ports.update(input.id, input.version, checked.fields)) return { ok: true, value: { id: input.id } }
  const current = await ports.candidate(input.id)
  if (!current) return { ok: false, reason: 'not_found' }
  return { ok: false, reason: 'conflict', conflict: { current, by: await ports.lastChange(input.id) } }
}

export type ChangeCandidateStateResult =
  { ok: true; value: { from: CandidateState } } | { ok: false; reason: 'not_found' | 'step_not_allowed' | 'conflict' }

/** Takes a person to another state: placed, inactive, active again. */
export async function changeCandidateState(
  ports: Pick<SaveCandidatePorts, 'candidate' | 'updateState'>,
  input: { id: string; to: CandidateState; version?: number },
): Promise<ChangeCandidateStateResult> {
  const candidate = await ports.candidate(input.id)
  if (!candidate) return { ok: false, reason: 'not_found' }
  if (input.version !== undefined && input.version !== candidate.version) return { ok: false, reason: 'conflict' }
  if (!mayStep(candidate.state, input.to)) return { ok: false, reason: 'step_not_allowed' }
  const written = await ports.updateState(input.id, candidate.version, input.to)
  return written ? { ok: true, value: { from: candidate.state } } : { ok: false, reason: 'conflict' }
}
