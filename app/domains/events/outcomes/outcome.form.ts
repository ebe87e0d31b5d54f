import { z } from 'zod'
import { refusalReasons, results } from './outcome.ts'

const empty = z.literal('').transform(() => null)

/** One outcome as page and link send it; `result` empty takes it back. */
export const outcomeForm = z
  .object({
    registration: z.string().min(1).max(60),
    employer: z.string().max(60).optional().default(''),
    result: z.union([empty, z.enum(results)]),
    reason: z
      .union([empty, z.enum(refusalReasons)])
      .optional()
      .default(null),
    vacancy: z
      .union([empty, z.string().max(60)])
      .optional()
      .default(null),
    begins: z.union([empty, z.iso.date()]).optional().default(null),
  })
  .refine((form) => form.result !== 'no' || form.reason !== null, { path: ['reason'], message: 'required' })
export type OutcomeForm = z.output<typeof outcomeForm>
