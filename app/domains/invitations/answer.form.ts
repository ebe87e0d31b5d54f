import { z } from 'zod'
import { declineReasons } from './answer.ts'

/** What a button of the answer page sends. A reason is asked for, never required. */
export const answerForm = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('yes') }),
  z.object({ answer: z.literal('no'), reason: z.enum(declineReasons).nullish().catch(null) }),
  z.object({ answer: z.literal('renew') }),
])
export type AnswerForm = z.infer<typeof answerForm>
