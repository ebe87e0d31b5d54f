import { z } from 'zod'
import type { Role } from './permissions.ts'
import { roles } from './permissions.ts'

/** An account as the agency's provider (OpenID Connect) names it. */
export interface ClaimedAccount {
  subject: string
  email: string
  name: string
  role: Exclude<Role, 'employer'> | null
  site: string | null
}

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().max(200),
  email_verified: z.boolean().optional(),
  name: z.string().trim().min(1).max(120).optional(),
  roles: z.union([z.array(z.string()), z.string()]).optional(),
  site: z.string().trim().max(60).optional(),
})

/** Of several roles the one that may most counts. */
const order: readonly Exclude<Role, 'employer'>[] = ['admin', 'lead', 'officer', 'integration', 'bca', 'privacy']

/**
 * Reads the claims of an ID token: `sub` and `email` must be there (an address that the provider calls unverified is refused),
 * `roles` holds names of roles of this house (others are passed over), `site` the id of a site. Null when they do not name anybody.
 */
export function accountOfClaims(claims: unknown): ClaimedAccount | null {
  const parsed = claimsSchema.safeParse(claims)
  if (!parsed.success || parsed.data.email_verified === false) return null
  const { sub, email, name, roles: given, site } = parsed.data
  const named = (typeof given === 'string' ? given.split(/[\s,]+/) : (given ?? [])).filter((role) =>
    (roles as readonly string[]).includes(role),
  )
  return {
    subject: sub,
    email: email.toLowerCase(),
    name: name ?? email,
    role: order.find((role) => named.includes(role)) ?? null,
    site: site ?? null,
  }
}
