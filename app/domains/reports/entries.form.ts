import { z } from 'zod'
import { dayField, readNumber, triField } from '../../lib/form-fields.ts'
import { measures } from './stock.ts'

/** Cost of an event in euros, as people type it ("1.250,50"); empty takes it away. */
export const costForm = z.object({
  event: z.string().min(1).max(100),
  euros: z
    .string()
    .trim()
    .transform((text, context): number | null => {
      const value = readNumber(text)
      if (value !== undefined && (value === null || (value >= 0 && value <= 10_000_000))) return value
      context.addIssue({ code: 'custom', message: 'number' })
      return z.NEVER
    }),
})

/** Facts of a person that only figures use; each may stay unknown. */
export const statisticsForm = z.object({ unemployedSince: dayField, benefitSince: dayField, statisticsUse: triField })
export type StatisticsFacts = z.infer<typeof statisticsForm>

/** A correction of a counted stock: by how much, of which cell, and why. */
export const correctionForm = z
  .object({
    day: z.iso.date(),
    measure: z.enum(measures),
    occupation: z
      .string()
      .trim()
      .regex(/^(\d{5})?$/)
      .default(''),
    site: z.string().max(100).default(''),
    difference: z
      .string()
      .trim()
      .transform((text, context): number => {
        const value = Number(text.replace(/^[−–]/, '-'))
        if (Number.isInteger(value) && value !== 0 && Math.abs(value) <= 1_000_000) return value
        context.addIssue({ code: 'custom', message: 'difference' })
        return z.NEVER
      }),
    reason: z.string().trim().min(1).max(500),
  })
  .superRefine(({ measure, occupation }, context) => {
    if (measure !== 'people' && occupation === '')
      context.addIssue({ code: 'custom', path: ['occupation'], message: 'occupation' })
  })

/** What became of an integration after six months; `clear` takes the entry back. */
export const lastingForm = z.object({
  integration: z.string().min(1).max(100),
  outcome: z.enum(['lasted', 'ended', 'clear']),
})
