/** Roles of accounts and tokens. German: Vermittlungsfachkraft, Integrationsfachkraft, Teamleitung, Fachadministration, BCA, Datenschutzbeauftragte, Arbeitgeber. */
export const roles = ['officer', 'integration', 'lead', 'admin', 'bca', 'privacy', 'employer'] as const
/** Roles of accounts and tokens, and the person without an account in the own area. German: Kundin, Kunde. */
export type Role = (typeof roles)[number] | 'customer'

/** What may be done. One verb a permission; routes and API name the verb, never a role. */
export const verbs = [
  'worklist.read',
  'records.read',
  'records.write',
  'records.delete',
  'records.merge',
  'matches.read',
  'proposals.write',
  'events.read',
  'events.write',
  'registrations.write',
  'invitations.write',
  'messages.read',
  'leads.write',
  'reports.read',
  'targets.write',
  'house.write',
  'templates.write',
  'firm.read',
  'firm.write',
  'firm.colleagues',
  'firm.people',
  'vacancies.review',
  'contacts.write',
  'account.own',
  'accounts.write',
  'audit.read',
  'privacy.write',
  'retention.write',
  'occupations.pick',
  'me.read',
  'me.write',
] as const
export type Verb = (typeof verbs)[number]

const readers: readonly Role[] = ['officer', 'integration', 'lead', 'admin', 'bca']
const placers: readonly Role[] = ['officer', 'lead', 'admin']

/** Who may do what, in one table. Rows a person may see are decided by the scope that every read requires. */
export const permissions: Record<Verb, readonly Role[]> = {
  'worklist.read': readers,
  'records.read': readers,
  'records.write': ['officer', 'integration', 'lead', 'admin'],
  'records.delete': ['lead', 'admin'],
  'records.merge': placers,
  'matches.read': readers,
  'proposals.write': placers,
  'events.read': readers,
  'events.write': ['officer', 'lead', 'admin', 'bca'],
  'registrations.write': ['officer', 'integration', 'lead', 'admin', 'bca'],
  'invitations.write': ['officer', 'lead', 'admin', 'bca'],
  'messages.read': placers,
  'leads.write': placers,
  'reports.read': readers,
  'targets.write': ['lead', 'admin'],
  'house.write': ['admin'],
  'templates.write': ['lead', 'admin'],
  'firm.read': ['employer'],
  'firm.write': ['employer'],
  'firm.colleagues': ['employer'],
  'firm.people': ['employer'],
  'vacancies.review': placers,
  'contacts.write': placers,
  'account.own': roles,
  'accounts.write': ['admin'],
  'audit.read': ['privacy', 'admin'],
  'privacy.write': ['officer', 'lead', 'admin', 'privacy'],
  'retention.write': ['privacy', 'admin'],
  'occupations.pick': [...readers, 'employer'],
  'me.read': ['customer'],
  'me.write': ['customer'],
}

/** Where a role begins its day. */
export const startPage = (role: Role): string =>
  role === 'employer' ? '/firm' : role === 'privacy' ? '/audit' : role === 'customer' ? '/me' : '/'

/** Whether a role may do a verb. */
export function may(role: Role, verb: Verb): boolean {
  return permissions[verb].includes(role)
}

/**
 * Rows that an actor may see. Every read takes it as its first argument, so that forgetting it does not compile.
 * `house`: all sites of the joint service (staff work across sites); `employer`: the own firm only; `self`: the own record only.
 */
export type Scope = { kind: 'house' } | { kind: 'employer'; employerId: string } | { kind: 'self'; candidateId: string }

/** Who acts: a signed-in person or an API token. `name` is what the history keeps, `candidateId` whose own area it is. */
export interface Actor {
  id: string
  name: string
  role: Role
  siteId: string | null
  employerId: string | null
  candidateId?: string
  language: 'de' | 'en'
  displayName: string
}

/** Rows of the actor: staff see the house, an employer's people see their firm, a customer the own record. */
export function scopeOf(actor: Pick<Actor, 'role' | 'employerId' | 'candidateId'>): Scope {
  if (actor.role === 'customer') return { kind: 'self', candidateId: actor.candidateId ?? '' }
  return actor.role === 'employer' ? { kind: 'employer', employerId: actor.employerId ?? '' } : { kind: 'house' }
}
