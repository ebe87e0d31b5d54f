import type { BulkRow } from '../bulk.ts'
import type { Context } from './context.ts'
import { sites } from './towns.ts'

/** Ids of the accounts that sign in; the other members of staff only appear in histories. */
export const accounts = {
  officer: 'demo-u-officer',
  integration: 'demo-u-integration',
  lead: 'demo-u-lead',
  admin: 'demo-u-admin',
  employer: 'demo-u-employer',
  agency: 'demo-u-agency',
} as const

/** Officers of the employer service by site, the signed-in one first. */
export const officers: Readonly<Record<string, readonly string[]>> = {
  oschatz: [accounts.officer, 'demo-u-oschatz-2'],
  torgau: ['demo-u-torgau-1', 'demo-u-torgau-2'],
  eilenburg: ['demo-u-eilenburg-1', 'demo-u-eilenburg-2'],
  delitzsch: ['demo-u-delitzsch-1', 'demo-u-delitzsch-2', 'demo-u-delitzsch-3'],
}

type Member = readonly [id: string, name: string, role: string, site: string | null]

const members: readonly Member[] = [
  [accounts.officer, 'Katrin Hempel', 'officer', 'oschatz'],
  ['demo-u-oschatz-2', 'Steffen Uhlig', 'officer', 'oschatz'],
  ['demo-u-torgau-1', 'Ines Petzold', 'officer', 'torgau'],
  ['demo-u-torgau-2', 'Marco Lindner', 'officer', 'torgau'],
  ['demo-u-eilenburg-1', 'Susann Reichelt', 'officer', 'eilenburg'],
  ['demo-u-eilenburg-2', 'Torsten Naumann', 'officer', 'eilenburg'],
  ['demo-u-delitzsch-1', 'Annett Seifert', 'officer', 'delitzsch'],
  ['demo-u-delitzsch-2', 'René Böttcher', 'officer', 'delitzsch'],
  ['demo-u-delitzsch-3', 'Claudia Stephan', 'officer', 'delitzsch'],
  [accounts.integration, 'Birgit Nitzsche', 'integration', 'torgau'],
  ['demo-u-integration-2', 'Jens Kretzschmar', 'integration', 'eilenburg'],
  ['demo-u-integration-3', 'Mandy Schubert', 'integration', 'delitzsch'],
  ['demo-u-integration-4', 'Ralf Teichmann', 'integration', 'oschatz'],
  [accounts.lead, 'Gabriele Voigt', 'lead', 'eilenburg'],
  [accounts.admin, 'Holger Rößler', 'admin', null],
  ['demo-u-bca', 'Franziska Thiele', 'bca', 'torgau'],
]

const signIn: Readonly<Record<string, string>> = {
  [accounts.officer]: 'officer@example.org',
  [accounts.integration]: 'integration@example.org',
  [accounts.lead]: 'lead@example.org',
  [accounts.admin]: 'admin@example.org',
}

const mailName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replaceAll(/ +/g, '.')

/** "Jörg Weiß" → "joerg.weiss". */
export { mailName }

export const siteId = (key: string): string => `demo-s-${key}`

/** The four sites with coordinates and the reserved numbers. */
export function siteRows(context: Context): BulkRow[] {
  return sites.map((site, at) => {
    const dice = context.dice(`site ${site.key}`)
    return {
      id: siteId(site.key),
      name: site.name,
      street: site.street,
      postcode: site.postcode,
      city: site.city,
      ...context.near(dice, site.postcode),
      phone: `030 23125 ${String(at * 10 + 10).padStart(3, '0')}`,
      email: `${site.key}@example.org`,
      state_code: 'SN',
    }
  })
}

/** Staff and the two employer accounts. `passwordHash` is that of the six accounts that sign in. */
export function userRows(passwordHash: string, employerId: string, agencyId: string): BulkRow[] {
  const staff = members.map(([id, name, role, site]) => ({
    id,
    email: signIn[id] ?? `${mailName(name)}@example.org`,
    name,
    role,
    site_id: site === null ? null : siteId(site),
    employer_id: null as string | null,
    password_hash: signIn[id] ? passwordHash : null,
  }))
  const outside = [
    [accounts.employer, 'employer@example.org', 'Sabine Werner', employerId],
    [accounts.agency, 'agency@example.org', 'Mario Fuchs', agencyId],
  ] as const
  return [
    ...staff,
    ...outside.map(([id, email, name, employer]) => ({
      id,
      email,
      name,
      role: 'employer',
      site_id: null,
      employer_id: employer,
      password_hash: passwordHash,
    })),
  ]
}
