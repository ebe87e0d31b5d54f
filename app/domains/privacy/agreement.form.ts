import { z } from 'zod'
import { choiceField, columnField, dayField } from '../../lib/form-fields.ts'
import { agreementWays, disclosableFacts } from './contact-request.ts'

/** What an officer notes when a person agrees to be told to an employer. */
export const agreementForm = z
  .object({ facts: columnField, way: choiceField(agreementWays), day: dayField })
  .transform(({ facts, way, day }, context) => {
    const agreed = disclosableFacts.filter((fact) => facts.includes(fact))
    if (way === null || agreed.length === 0) context.addIssue({ code: 'custom', path: ['way'], message: 'wayMissing' })
    if (day === null) context.addIssue({ code: 'custom', path: ['day'], message: 'dayWrong' })
    return { facts: agreed, way: way ?? agreementWays[0], day: day ?? '' }
  })
