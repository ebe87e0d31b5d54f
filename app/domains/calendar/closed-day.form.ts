import { z } from 'zod'

/** A closed day to be noted: one day or a stretch of days (`until`), for one site or for the house. At most 60 days at once. */
export const closedDayForm = z
  .object({
    day: z.iso.date(),
    until: z
      .union([z.literal(''), z.iso.date()])
      .optional()
      .default(''),
    site: z.string().trim().max(60).optional().default(''),
    reason: z.string().trim().min(1).max(120),
  })
  .superRefine((form, ctx) => {
    if (form.until === '') return
    if (form.until < form.day) ctx.addIssue({ code: 'custom', path: ['until'], message: 'order' })
    else if (Date.parse(form.until) - Date.parse(form.day) > 60 * 86_400_000)
      ctx.addIssue({ code: 'custom', path: ['until'], message: 'order' })
  })

/** Days (ISO dates) that a sent form names. */
export function daysOfForm({ day, until }: { day: string; until: string }): string[] {
  const days: string[] = []
  for (let at = Date.parse(day); at <= Date.parse(until || day); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
