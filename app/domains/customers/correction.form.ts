import { z } from 'zod'
import {
  dayField,
  emailField,
  numberField,
  numberInput,
  postcodeField,
  textField,
  ticksField,
  ticksOf,
  triField,
  triInput,
} from '../../lib/form-fields.ts'
import type { CandidateFields } from '../candidates/candidate.ts'
import { licenceClasses, means, workingTimes } from '../matching/vocabulary.ts'
import { correctable } from './correction.ts'
import type { CorrectionField, CorrectionValue } from './correction.ts'

const fields = {
  workingTimes: ticksField(workingTimes),
  hoursMin: numberField(0, 80),
  hoursMax: numberField(0, 80),
  availableFrom: dayField,
  minPayPerHour: numberField(0, 1000),
  acceptsTempWork: triField,
  mobilityMeans: ticksField(means),
  maxKm: numberField(0, 2000),
  licences: ticksField(licenceClasses),
  phone: textField(50),
  email: emailField,
  street: textField(200),
  postcode: postcodeField,
  city: textField(100),
}
type Key = keyof typeof fields

/** Facts of a field that are entered as such; none where the person writes in words. */
export const keysOf = (field: CorrectionField): readonly Key[] => correctable[field]

/** The form by which a person corrects one field: the facts as they should be, and words. */
export function correctionForm(field: CorrectionField) {
  const own = Object.fromEntries(keysOf(field).map((key) => [key, fields[key]]))
  return z.object({ ...own, says: textField(1000) }).transform((entered, context) => {
    const { says, ...facts } = entered as { says: string | null } & CorrectionValue
    const { hoursMin = null, hoursMax = null } = facts
    if (hoursMin !== null && hoursMax !== null && hoursMin > hoursMax)
      context.addIssue({ code: 'custom', path: ['hoursMax'], message: 'order' })
    return { says, value: keysOf(field).length > 0 ? facts : null }
  })
}

/** The facts as the values of the form's fields. */
export function correctionValues(candidate: Pick<CandidateFields, Key>): Record<string, string | string[]> {
  return {
    'workingTimes[]': ticksOf(candidate.workingTimes),
    hoursMin: numberInput(candidate.hoursMin),
    hoursMax: numberInput(candidate.hoursMax),
    availableFrom: candidate.availableFrom ?? '',
    minPayPerHour: numberInput(candidate.minPayPerHour),
    acceptsTempWork: triInput(candidate.acceptsTempWork),
    'mobilityMeans[]': ticksOf(candidate.mobilityMeans),
    maxKm: numberInput(candidate.maxKm),
    'licences[]': ticksOf(candidate.licences),
    phone: candidate.phone ?? '',
    email: candidate.email ?? '',
    street: candidate.street ?? '',
    postcode: candidate.postcode ?? '',
    city: candidate.city ?? '',
  }
}

/** How an officer decides about what a person said; a no and an answer need words, which the person reads. */
export const correctionDecision = z.object({
  intent: z.enum(['accept', 'decline', 'reopen', 'answer', 'unanswer']),
  id: z.string().min(1).max(100),
  words: textField(1000),
})
