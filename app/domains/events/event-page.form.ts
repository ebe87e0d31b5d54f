import { DateTime } from 'luxon'
import { z } from 'zod'
import { zone } from '../../lib/dates.ts'
import { eventKinds, registrationModes } from './event.ts'
import type { EventFacts } from './change-event.server.ts'

const words = (most: number) => z.string().trim().max(most).optional().default('')
const needed = (most: number) => z.string().trim().min(1).max(most)
const count = (least: number, most: number) =>
  z.string().trim().regex(/^\d+$/, 'number').transform(Number).pipe(z.number().int().min(least).max(most))
const maybeCount = (least: number, most: number) =>
  z
    .union([z.literal('').transform(() => null), count(least, most)])
    .optional()
    .default(null)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'format')
/** Values ticked or chosen in rows (`name[]`); one alone comes as a text. */
const several = (one: z.ZodString) =>
  z
    .union([z.string().transform((text) => [text]), z.array(z.string())])
    .optional()
    .default([])
    .transform((all) => all.filter(Boolean))
    .pipe(z.array(one).max(50))
/** Whether a text is written as a code of the KldB 2010, at any level of the tree (one to five digits). */
export const isOccupationCode = (text: string): boolean => /^\d{1,5}$/.test(text)
/** Codes of occupations that were typed instead of chosen; null when something else stands there. */
const typedCodes = (text: string): string[] | null => {
  const codes = text.split(/[,;\s]+/).filter(Boolean)
  return codes.every(isOccupationCode) ? codes : null
}

/** The form of an event's pages: day and times as people write them; hosts as chosen rows. Leads to the facts of an event. */
export const eventPageForm = z
  .object({
    kind: z.enum(eventKinds),
    title: needed(200),
    day: z.iso.date(),
    from: time,
    to: time,
    placeName: words(200),
    street: words(200),
    postcode: z
      .union([z.literal(''), z.string().regex(/^\d{5}$/, 'postcode')])
      .optional()
      .default(''),
    city: words(100),
    capacity: count(1, 5000),
    overbookLimit: maybeCount(0, 500),
    slotMinutes: maybeCount(5, 480),
    slotCapacity: maybeCount(1, 500),
    occupations: several(z.string().regex(/^\d{1,5}$/, 'occupation')),
    occupationsSearch: words(300),
    registration: z.enum(registrationModes),
    deadlineDay: z
      .union([z.literal(''), z.iso.date()])
      .optional()
      .default(''),
    deadlineTime: z
      .union([z.literal(''), time])
      .optional()
      .default(''),
    contactName: words(200),
    contactPhone: words(60),
    contactEmail: z
      .union([z.literal(''), z.email()])
      .optional()
      .default(''),
    languages: several(z.string().regex(/^[a-z]{2,3}$/, 'format')),
    audience: words(300),
    bring: words(1000),
    wayThere: words(1000),
    accessibility: words(500),
    description: words(4000),
    site: words(60),
    hosts: z
      .union([z.string().transform((one) => [one]), z.array(z.string())])
      .optional()
      .default([]),
  })
  .superRefine((form, ctx) => {
    const { begins, ends, deadline } = timesOf(form)
    if (ends <= begins) ctx.addIssue({ code: 'custom', path: ['to'], message: 'order' })
    if (deadline && deadline > begins) ctx.addIssue({ code: 'custom', path: ['deadlineDay'], message: 'order' })
    if (typedCodes(form.occupationsSearch) === null)
      ctx.addIssue({ code: 'custom', path: ['occupations'], message: 'choice' })
    if ((form.slotMinutes === null) !== (form.slotCapacity === null)) {
      ctx.addIssue({
        code: 'custom',
        path: [form.slotMinutes === null ? 'slotMinutes' : 'slotCapacity'],
        message: 'required',
      })
    }
  })

export type EventPageForm = z.output<typeof eventPageForm>

const instant = (day: string, clock: string): Date => DateTime.fromISO(`${day}T${clock}`, { zone }).toJSDate()

function timesOf(form: { day: string; from: string; to: string; deadlineDay: string; deadlineTime: string }) {
  return {
    begins: instant(form.day, form.from),
    ends: instant(form.day, form.to),
    deadline: form.deadlineDay ? instant(form.deadlineDay, form.deadlineTime || '18:00') : null,
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Facts of the event that a sent form describes. */
export function factsOfForm(form: EventPageForm): EventFacts {
  const { begins, ends, deadline } = timesOf(form)
  return {
    kind: form.kind,
    title: form.title,
    beginsAt: begins,
    endsAt: ends,
    placeName: orNull(form.placeName),
    street: orNull(form.street),
    postcode: orNull(form.postcode),
    city: orNull(form.city),
    capacity: form.capacity,
    overbookLimit: form.overbookLimit ?? 0,
    occupations: [...new Set([...form.occupations, ...(typedCodes(form.occupationsSearch) ?? [])])],
    registration: form.registration,
    deadline,
    languages: form.languages.length > 0 ? form.languages : ['de'],
    slotMinutes: form.slotMinutes,
    slotCapacity: form.slotCapacity,
    contactName: orNull(form.contactName),
    contactPhone: orNull(form.contactPhone),
    contactEmail: orNull(form.contactEmail),
    audience: orNull(form.audience),
    bring: orNull(form.bring),
    wayThere: orNull(form.wayThere),
    accessibility: orNull(form.accessibility),
    description: orNull(form.description),
    siteId: orNull(form.site),
    hosts: form.hosts.length,
  }
}

/** A stored event as the values of its form. */
export function formOfFacts(
  event: Omit<EventFacts, 'hosts'>,
  hosts: readonly { employerId: string; tables: number }[],
): Record<string, string | string[]> {
  const at = (value: Date, format: string) => DateTime.fromJSDate(value, { zone }).toFormat(format)
  const texts = [
    'placeName',
    'street',
    'postcode',
    'city',
    'contactName',
    'contactPhone',
    'contactEmail',
    'audience',
    'bring',
    'wayThere',
    'accessibility',
    'description',
  ] as const
  return {
    kind: event.kind,
    title: event.title,
    day: at(event.beginsAt, 'yyyy-MM-dd'),
    from: at(event.beginsAt, 'HH:mm'),
    to: at(event.endsAt, 'HH:mm'),
    capacity: String(event.capacity),
    overbookLimit: String(event.overbookLimit),
    slotMinutes: event.slotMinutes === null ? '' : String(event.slotMinutes),
    slotCapacity: event.slotCapacity === null ? '' : String(event.slotCapacity),
    'occupations[]': event.occupations,
    registration: event.registration,
    deadlineDay: event.deadline ? at(event.deadline, 'yyyy-MM-dd') : '',
    deadlineTime: event.deadline ? at(event.deadline, 'HH:mm') : '',
    'languages[]': event.languages,
    site: event.siteId ?? '',
    'hosts[]': hosts.map(({ employerId }) => employerId),
    ...Object.fromEntries(hosts.map(({ employerId, tables }) => [`tables:${employerId}`, String(tables)])),
    ...Object.fromEntries(texts.map((key) => [key, event[key] ?? ''])),
  }
}

/** What planning looks at in a form that may not be complete or right yet: what cannot be read is null or empty. */
export function planningOfForm(values: Record<string, string | string[]>) {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name].trim() : '')
  const day = z.iso.date().safeParse(text('day')).data ?? null
  const [from, to] = [time.safeParse(text('from')).data, time.safeParse(text('to')).data]
  const times = day && from && to ? { beginsAt: instant(day, from), endsAt: instant(day, to) } : null
  const all = (name: string): string[] => [values[name] ?? []].flat()
  return {
    kind: text('kind'),
    siteId: orNull(text('site')),
    hostIds: all('hosts[]'),
    day,
    times: times && times.endsAt > times.beginsAt ? times : null,
    capacity: count(1, 5000).safeParse(text('capacity')).data ?? 0,
    contactName: orNull(text('contactName')),
    contactEmail: orNull(text('contactEmail')),
    occupations: [...all('occupations[]'), ...(typedCodes(text('occupationsSearch')) ?? [])].filter(isOccupationCode),
    postcode: /^\d{5}$/.test(text('postcode')) ? text('postcode') : null,
  }
}
