import { z } from 'zod'
import { eventDivisionNames } from './work.ts'
import type { EventDivision, Span, WorkSubject } from './work.ts'
import { workSubjects } from './work.ts'

const address = z.object({
  subject: z.enum(workSubjects).catch('events'),
  by: z.enum(eventDivisionNames).catch('kind'),
  from: z.iso.date().catch(''),
  to: z.iso.date().catch(''),
  site: z.string().max(100).catch(''),
})

/** Reads the address of the daily work; without days the twelve months up to `today`. */
export function readWorkQuery(
  params: URLSearchParams,
  today: string,
): { subject: WorkSubject; by: EventDivision; span: Span } {
  const { subject, by, from, to, site } = address.parse(Object.fromEntries(params))
  const last = to && to <= today ? to : today
  const yearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`.replace('-02-29', '-02-28')
  return { subject, by, span: { from: from && from <= last ? from : yearBefore, to: last, site } }
}
