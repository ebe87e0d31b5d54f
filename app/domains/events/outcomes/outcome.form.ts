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

/** Whether a client took over somebody whom an agency hired; empty: not known. */
export const takenOverForm = z.object({
  registration: z.string().min(1).max(60),
  employer: z.string().min(1).max(60),
  takenOver: z.union([empty, z.enum(['yes', 'no']).transform((said) => said === 'yes')]),
})
export interface TakenOver {
  eventId: string
  registrationId: string
  employerId: string
  takenOver: boolean | null
}
