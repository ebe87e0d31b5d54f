import { z } from 'zod'
import { emailField, requiredText } from '../../lib/form-fields.ts'

const email = emailField.transform((value, context) => {
  if (value === null) context.addIssue({ code: 'custom', message: 'required' })
  return value ?? ''
})

/** Who asks for a link to sign in. */
export const linkRequestForm = z.object({ email })

/** The form by which the owner invites a colleague. */
export const colleagueForm = z.object({ name: requiredText(100), email })
