import { z } from 'zod'
import { eventKinds, registrationModes } from './event.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const optional = (most: number) => z.string().trim().max(most).nullish()

const place = z.strictObject({
  name: optional(200),
  street: optional(200),
  postcode: z
    .string()
    .regex(/^\d{5}$/, 'A postcode has five digits.')
    .nullish(),
  city: optional(100),
})

const contact = z.strictObject({ name: optional(200), phone: optional(60), email: z.email().nullish() })

export const occupationBranch = z.string().regex(/^\d{1,5}$/, 'A code of KldB 2010: one to five digits.')

const instant = z.iso.datetime({
  offset: true,
  error: 'A time in ISO 8601 with its offset, such as 2027-03-09T09:00:00+01:00.',
})

const hosts = z
  .array(z.strictObject({ employer: z.string().min(1), tables: z.int().min(1).max(50).default(1) }))
  .max(100)
const occupations = z.array(occupationBranch).max(50)
const registration = z.enum(registrationModes)
const languages = z.array(z.string().regex(/^[a-z]{2,3}$/)).max(20)

/** An event as the API takes it; the form of the pages leads to the same shape. */
export const eventBody = z.strictObject({
  id: z.string().min(1).max(60).optional(),
  kind: z.enum(eventKinds),
  title: text(200),
  begins: instant,
  ends: instant,
  place: place.nullish(),
  capacity: z.int().min(0).max(5000),
  overbookLimit: z.int().min(0).max(500).optional(),
  hosts: hosts.default([]),
  occupations: occupations.default([]),
  registration: registration.default('invited'),
  deadline: instant.nullish(),
  contact: contact.nullish(),
  languages: languages.default(['de']),
  slots: z.strictObject({ minutes: z.int().min(5).max(480), capacity: z.int().min(1).max(500) }).nullish(),
  audience: optional(300),
  bring: optional(1000),
  wayThere: optional(1000),
  accessibility: optional(500),
  description: optional(4000),
  site: z.string().nullish(),
})

/** A change of an event: any of the fields, and the next state. What it does not name has no usual value: it stays as it is. */
export const eventChange = eventBody
  .omit({ id: true, kind: true })
  .partial()
  .extend({
    hosts: hosts.optional(),
    occupations: occupations.optional(),
    registration: registration.optional(),
    languages: languages.optional(),
    state: z.enum(['draft', 'published', 'running', 'closed', 'evaluated', 'cancelled']).optional(),
    reason: optional(300),
  })

export type EventBody = z.output<typeof eventBody>
export type EventChange = z.output<typeof eventChange>

/** What a whole event must fulfil, besides the shape of its fields: pointer and words of each fault. */
export function eventFaults(
  event: Pick<EventBody, 'begins' | 'ends' | 'deadline'>,
): { field: 'ends' | 'deadline'; code: 'order' }[] {
  const faults: { field: 'ends' | 'deadline'; code: 'order' }[] = []
  if (Date.parse(event.ends) <= Date.parse(event.begins)) faults.push({ field: 'ends', code: 'order' })
  if (event.deadline && Date.parse(event.deadline) > Date.parse(event.begins))
    faults.push({ field: 'deadline', code: 'order' })
  return faults
}

export const registrationBody = z.strictObject({
  candidate: z.string().min(1),
  slot: z.string().nullish(),
  overbook: z.string().trim().min(3).max(300).nullish(),
})

export const invitationsBody = z.strictObject({
  candidates: z.array(z.string().min(1)).min(1).max(5000),
  channel: z.enum(['auto', 'mail', 'letter']).default('auto'),
  legal: z.enum(['voluntary', 'obligation']).default('voluntary'),
})
