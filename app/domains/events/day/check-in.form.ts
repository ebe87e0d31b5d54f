import { z } from 'zod'
import { tapSteps } from './check-in.ts'

const nonce = z.string().regex(/^[\w-]{8,64}$/, 'A nonce has 8 to 64 letters, digits, - or _.')

/** One tap as the API takes it. `at` is when it was made on the device; without it the time of receipt counts. */
export const checkInBody = z.strictObject({
  registration: z.string().min(1).max(60),
  at: z.iso.datetime({ offset: true, error: 'A time in ISO 8601 with its offset.' }).optional(),
  nonce,
  step: z.enum(tapSteps).default('check_in'),
  /** Why a person is let in although the event is full. */
  reason: z.string().trim().min(3).max(300).optional(),
})

export const checkInAnswer = z.object({
  registration: z.string(),
  event: z.string(),
  state: z.string(),
  at: z.string(),
  nonce: z.string(),
})

/** A form of the page: a tap on a known registration, or somebody who comes unannounced. */
export const tapForm = z.object({
  step: z.enum(tapSteps),
  registration: z.string().max(60).optional().default(''),
  candidate: z.string().max(60).optional().default(''),
  reason: z.string().trim().max(300).optional().default(''),
})
