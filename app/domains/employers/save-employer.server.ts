import { located } from '../../lib/located.ts'
import type { Employer, EmployerContact, EmployerFields } from './employer.ts'

type Past = Pick<Employer, 'sought' | 'hired' | 'lastContactOn' | 'lastContactResult'>

/** What is to be written of an employer. Without `contacts` or `past` these stay as they are. */
export interface EmployerInput {
  fields: EmployerFields
  contacts?: readonly EmployerContact[] | undefined
  past?: Past | undefined
}

export interface SaveEmployerPorts {
  placeOf(postcode: string): Promise<{ lat: number; lon: number; city: string } | null>
  employer(id: string): Promise<{ employer: Employer; contacts: EmployerContact[] } | null>
  insert(id: string, source: string, input: EmployerInput): Promise<void>
  /** False when the employer is no longer at that version. */
  update(id: string, version: number, input: EmployerInput): Promise<boolean>
  lastChange(id: string): Promise<{ at: Date; actor: string; actorName: string | null } | null>
  newId(): string
}

export type SaveEmployerResult =
  | { ok: true; value: { id: string } }
  | { ok: false; reason: 'invalid'; errors: Record<string, string> }
  | { ok: false; reason: 'not_found' }
  | {
      ok: false
      reason: 'conflict'
      conflict: {
        current: { employer: Employer; contacts: EmployerContact[] }
        by: { at: Date; actor: string; actorName: string | null } | null
      }
    }

type Checked = { ok: true; input: EmployerInput } | { ok: false; errors: Record<string, string> }

async function check(ports: SaveEmployerPorts, input: EmployerInput, before: Employer | null = null): Promise<Checked> {
  const { fields } = input
  const place = fields.postcode === null ? null : await ports.placeOf(fields.postcode)
  if (fields.postcode !== null && !place) return { ok: false, errors: { postcode: 'postcode' } }
  return { ok: true, input: { ...input, fields: located(fields, place, before) } }
}

/** Takes a new employer in. */
export async function createEmployer(
  ports: SaveEmployerPorts,
  input: EmployerInput & { id?: string; source?: string },
): Promise<SaveEmployerResult> {
  const { id = ports.newId(), source = 'staff', ...rest } = input
  const checked = await check(ports, rest)
  if (!checked.ok) return { ok: false, reason: 'invalid', errors: checked.errors }
  await ports.insert(id, source, checked.input)
  return { ok: true, value: { id } }
}

/** Saves changed facts of an employer; an older version than the stored one is a conflict, and nothing is written. */
export async function saveEmployer(
  ports: SaveEmployerPorts,
  { id, version, ...rest }: EmployerInput & { id: string; version: number },
): Promise<SaveEmployerResult> {
  const checked = await check(ports, rest, (await ports.employer(id))?.employer ?? null)
  if (!checked.ok) return { ok: false, reason: 'invalid', errors: checked.errors }
  if (await ports.update(id, version, checked.input)) return { ok: true, value: { id } }
  const current = await ports.employer(id)
  if (!current) return { ok: false, reason: 'not_found' }
  return { ok: false, reason: 'conflict', conflict: { current, by: await ports.lastChange(id) } }
}
