import { z } from 'zod'
import { roles } from './permissions.ts'

const text = z.string().trim().min(1).max(300)

/** What a house says of itself before its first day: names and notices, sites, the first people who sign in. */
export const setupForm = z.strictObject({
  house: z.strictObject({
    name: text,
    serviceName: text,
    restrictedDays: z.int().min(0).max(30).default(5),
    matchThreshold: z.int().min(0).max(100).default(60),
    signature: z.string().trim().min(1).max(600).optional(),
    senderLine: z.string().trim().min(1).max(120).optional(),
    obligationNotice: z.record(z.string().regex(/^[a-z]{2,3}(-simple)?$/), z.string().trim().min(1).max(4000)),
  }),
  sites: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{2,40}$/, 'small letters, digits and hyphens'),
        name: text,
        street: text,
        postcode: z.string().regex(/^\d{5}$/, 'five digits'),
        city: text,
        phone: text.optional(),
        email: z.email().optional(),
        contact: text.optional(),
        replyTo: z.email().optional(),
        wayThere: z.string().trim().min(1).max(1000).optional(),
        stateCode: z
          .string()
          .regex(/^[A-Z]{2}$/, 'two letters of ISO 3166-2:DE')
          .default('SN'),
      }),
    )
    .min(1),
  people: z
    .array(
      z.strictObject({
        email: z.email().transform((email) => email.toLowerCase()),
        name: text,
        role: z.enum(roles).exclude(['employer']),
        site: z.string().min(1),
        language: z.enum(['de', 'en']).default('de'),
      }),
    )
    .default([]),
})
export type Setup = z.output<typeof setupForm>

/** People who name a site that is not in the list. */
export function unknownSites({ sites, people }: Setup): string[] {
  return people.filter(({ site }) => !sites.some(({ id }) => id === site)).map(({ email, site }) => `${email}: ${site}`)
}
