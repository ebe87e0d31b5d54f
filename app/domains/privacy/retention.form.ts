import { z } from 'zod'
import { dayField, numberField, requiredText } from '../../lib/form-fields.ts'
import { retentionKinds, retentionRules } from './retention.ts'
import type { RetentionKind } from './retention.ts'

const period = (kind: RetentionKind) => {
  const { least, most, days } = retentionRules[kind]
  return numberField(least, most, { whole: true }).transform((value) => value ?? days)
}

/** The periods of the house; an empty field goes back to the shipped one. */
export const periodsForm = z.object(
  Object.fromEntries(retentionKinds.map((kind) => [kind, period(kind)])) as Record<
    RetentionKind,
    ReturnType<typeof period>
  >,
)

/** A hold: until when, why. Whether the day is to come is asked where the day is known. */
export const holdForm = z.object({
  until: dayField.transform((day, context) => {
    if (day === null) context.addIssue({ code: 'custom', message: 'required' })
    return day ?? ''
  }),
  reason: requiredText(300),
})
