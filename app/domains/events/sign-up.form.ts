import { z } from 'zod'
import { customerLanguages } from '../../lib/languages.ts'

const words = (most: number) => z.string().trim().max(most).optional().default('')

/**
 * The public form: name, and e-mail or phone or a whole postal address; consent. `website` is a trap: people do not see it, machines fill
 * it in.
 */
export const signUpForm = z
  .object({
    firstName: z.string().trim().min(1).max(100),
    lastName: z.string().trim().min(1).max(100),
    email: z
      .union([z.literal(''), z.string().trim().max(200).pipe(z.email())])
      .optional()
      .default(''),
    phone: words(60),
    street: words(200),
    postcode: z
      .union([z.literal(''), z.string().regex(/^\d{5}$/, 'postcode')])
      .optional()
      .default(''),
    city: words(100),
    occupation: z
      .union([z.literal(''), z.string().regex(/^\d{5}$/, 'occupation')])
      .optional()
      .default(''),
    occupationSearch: words(100),
    language: z.enum(customerLanguages).optional().default('de'),
    consent: z.literal('yes'),
    website: z.string().optional().default(''),
  })
  .superRefine((form, ctx) => {
    const postal = form.street !== '' && form.postcode !== '' && form.city !== ''
    if (form.email === '' && form.phone === '' && !postal)
      ctx.addIssue({ code: 'custom', path: ['email'], message: 'required' })
  })

/** What a customer of the house enters: the e-mail that the house knows. */
export const customerForm = z.object({
  email: z.string().trim().max(200).pipe(z.email()),
  website: z.string().optional().default(''),
})
