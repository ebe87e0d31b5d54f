import { DateTime } from 'luxon'
import { z } from 'zod'
import { zone } from '../../lib/dates.ts'

/** Kinds of rows whose changes are recorded. */
export const recordedEntities = [
  'candidate',
  'vacancy',
  'employer',
  'event',
  'registration',
  'proposal',
  'lead',
  'handover',
  'outcome',
  'integration',
  'consent',
  'contact_request',
  'profile_sending',
  'list',
  'retention_hold',
  'candidate_merge',
  'retention_period',
  'house',
  'site',
  'app_user',
  'api_token',
] as const

const midnight = (day: string, plus = 0): Date | null => {
  const at = DateTime.fromISO(day, { zone }).plus({ days: plus })
  return day !== '' && at.isValid ? at.toJSDate() : null
}

const text = z.string().trim().max(120).catch('')

/** What is looked for in the record: kind of row, its id, person, who, changes or readings, from day to day (both included, of Europe/Berlin). Strange values count as none. */
export const recordQuery = z
  .object({
    entity: z.enum(recordedEntities).or(z.literal('')).catch(''),
    row: text,
    person: text,
    kind: z.enum(['change', 'read', '']).catch(''),
    actor: text,
    from: text,
    until: text,
    page: z.coerce.number().int().min(1).max(2000).catch(1),
  })
  .transform(({ from, until, ...rest }) => ({ ...rest, from: midnight(from), until: midnight(until, 1) }))
export type RecordQuery = z.output<typeof recordQuery>
