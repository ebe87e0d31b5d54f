import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { ContactResult, Openness } from '../matching/vocabulary.ts'
import type { Dated, EmployerProfile } from './lead-profile.ts'
import type { LeadState } from './lead.ts'

interface Raw {
  id: string
  kind: string
  industry: string | null
  employees: number | null
  lat: number | null
  lon: number | null
  open_to: Openness[] | null
  sought: Dated[] | null
  hired: Dated[] | null
  own_sought: Dated[]
  own_hired: Dated[]
  contact_on: string | null
  contact_result: ContactResult | null
}

const both = (told: Dated[] | null, own: Dated[]): Dated[] | null =>
  told === null && own.length === 0 ? null : [...(told ?? []), ...own]

/**
 * Employers as the ranking of leads sees them: what they told, and what the house saw of them (vacancies reported, vacancies
 * filled), in one query over the stock.
 */
export async function employerProfiles(db: Db): Promise<EmployerProfile[]> {
  const rows = await db.$queryRaw<Raw[]>`
    SELECT e.id, e.kind, e.industry, e.employees, e.lat, e.lon, e.open_to, e.sought, e.hired,
      to_char(e.last_contact_on, 'YYYY-MM-DD') AS contact_on, e.last_contact_result AS contact_result,
      coalesce(v.sought, '[]'::jsonb) AS own_sought, coalesce(v.hired, '[]'::jsonb) AS own_hired
    FROM employer e
    LEFT JOIN (
      SELECT employer_id,
        jsonb_agg(jsonb_build_object('occupation', occupation, 'on', to_char(coalesce(published_on, created_at::date), 'YYYY-MM-DD'))) AS sought,
        jsonb_agg(jsonb_build_object('occupation', occupation, 'on', to_char(touched_at, 'YYYY-MM-DD')))
          FILTER (WHERE state = 'closed' AND state_reason IN ('filled_by_us', 'filled_otherwise')) AS hired
      FROM vacancy WHERE state NOT IN ('draft', 'submitted', 'returned') GROUP BY employer_id
    ) v ON v.employer_id = e.id
    ORDER BY e.id`
  return rows.map((row) => ({
    id: row.id,
    tempAgency: row.kind === 'temp_agency',
    industry: row.industry,
    employees: row.employees,
    location: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
    openTo: row.open_to,
    sought: both(row.sought, row.own_sought),
    hired: both(row.hired, row.own_hired),
    lastContact: row.contact_on === null ? null : { on: row.contact_on, result: row.contact_result },
  }))
}

export interface LeadFirm {
  id: string
  name: string
  city: string | null
  phone: string | null
  contact: string | null
  /** Who holds the firm now. */
  heldBy: string | null
}

/** Names, phone and present owner of firms, in one query. Staff only. */
export async function leadFirms(
  db: Db,
  scope: Scope,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, LeadFirm>> {
  if (scope.kind !== 'house' || ids.length === 0) return new Map()
  const rows = await db.$queryRaw<LeadFirm[]>`
    SELECT e.id, e.name, e.city, coalesce(c.phone, e.phone) AS phone, c.name AS contact,
      (SELECT coalesce(u.name, l.owner_id) FROM lead l LEFT JOIN app_user u ON u.id = l.owner_id
        WHERE l.employer_id = e.id AND l.held_until > ${now} AND l.state NOT IN ('won', 'refused', 'dropped') ORDER BY l.held_until DESC LIMIT 1) AS "heldBy"
    FROM employer e
    LEFT JOIN LATERAL (SELECT name, phone FROM employer_contact WHERE employer_id = e.id ORDER BY main DESC, name LIMIT 1) c ON true
    WHERE e.id = ANY (${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row]))
}

export interface LeadCard {
  id: string
  state: LeadState
  score: number
  reasons: string[]
  candidateId: string
  person: string
  employerId: string
  employer: string
  city: string | null
  phone: string | null
  owner: string
  heldUntil: Date
  nextOn: Date | null
  notes: string | null
  createdAt: Date
  site: string | null
  vacancyId: string | null
  trialFrom: Date | null
  trialTo: Date | null
  /** First day of work (or the day it was noted), where the person was hired by the firm. */
  hiredOn: Date | null
  /** Calls about it, the last first; at most five. */
  calls: { at: string; by: string; result: string; note: string | null }[]
}

/** Leads of the board, newest first: open ones and what ended in the last 30 days; of one person, or of everybody. At most 300. */
export async function leadCards(
  db: Db,
  scope: Scope,
  filter: { candidateId?: string; ownerId?: string },
  now: Date,
): Promise<LeadCard[]> {
  if (scope.kind !== 'house') return []
  const person =
    filter.candidateId === undefined ? Prisma.empty : Prisma.sql`AND l.candidate_id = ${filter.candidateId}`
  const owner = filter.ownerId === undefined ? Prisma.empty : Prisma.sql`AND l.owner_id = ${filter.ownerId}`
  const rows = await db.$queryRaw<(Omit<LeadCard, 'reasons'> & { shown: { reasons?: string[] } })[]>`
    SELECT l.id, l.state, l.score, l.shown, l.candidate_id AS "candidateId", concat_ws(', ', c.last_name, c.first_name) AS person,
      l.employer_id AS "employerId", e.name AS employer, e.city, e.phone, coalesce(u.name, l.owner_id) AS owner, l.held_until AS "heldUntil",
      l.next_on AS "nextOn", l.notes, l.created_at AS "createdAt", l.vacancy_id AS "vacancyId", l.trial_from AS "trialFrom", l.trial_to AS "trialTo",
      (SELECT coalesce(i.begins_on, i.recorded_on) FROM integration i WHERE i.lead_id = l.id) AS "hiredOn",
      c.site_id AS site, (SELECT coalesce(jsonb_agg(k ORDER BY k.at DESC), '[]') FROM (
        SELECT k.at, coalesce(w.name, k.by) AS by, k.result, k.note FROM lead_contact k LEFT JOIN app_user w ON k.by = 'user:' || w.id
        WHERE k.lead_id = l.id ORDER BY k.at DESC LIMIT 5) k) AS calls
    FROM lead l JOIN candidate c ON c.id = l.candidate_id JOIN employer e ON e.id = l.employer_id LEFT JOIN app_user u ON u.id = l.owner_id
    WHERE (l.state NOT IN ('won', 'refused', 'dropped') OR l.updated_at > ${now}::timestamptz - interval '30 days') ${person} ${owner}
    ORDER BY l.created_at DESC, l.id LIMIT 300`
  return rows.map(({ shown, ...row }) => ({
    ...row,
    person: row.person || row.candidateId,
    reasons: shown.reasons ?? [],
  }))
}

/** A lead as the form of a won vacancy needs it: whom it is for, at which firm, and whether it has its vacancy already. Staff only. */
export async function leadForVacancy(
  db: Db,
  scope: Scope,
  id: string,
): Promise<{ id: string; candidateId: string; employerId: string; vacancyId: string | null; state: LeadState } | null> {
  if (scope.kind !== 'house') return null
  const row = await db.lead.findUnique({
    where: { id },
    select: { id: true, candidateId: true, employerId: true, vacancyId: true, state: true },
  })
  return row && { ...row, state: row.state as LeadState }
}

/** A month (`2026-11`) at a site with what candidate-oriented placement won there. */
export interface WonLeads {
  month: string
  site: string | null
  /** Leads that ended as won. */
  won: number
  /** Of these, with the vacancy that came of it. */
  vacancies: number
  /** Of these vacancies, those that the house has filled with the person. */
  hired: number
}

/**
 * Won by candidate-oriented placement, by month (Europe/Berlin) and the person's site; `from` and `to` are ISO days, both count. Rows can be
 * traced: lead, its vacancy, and the proposal of that vacancy to the same person.
 */
export async function leadsWon(db: Db, scope: Scope, span: { from: string; to: string }): Promise<WonLeads[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw<WonLeads[]>`
    SELECT to_char(l.won_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM') AS month, c.site_id AS site, count(*)::int AS won,
      count(l.vacancy_id)::int AS vacancies,
      count(*) FILTER (WHERE EXISTS (SELECT FROM proposal p WHERE p.vacancy_id = l.vacancy_id AND p.candidate_id = l.candidate_id AND p.state = 'hired'))::int AS hired
    FROM lead l JOIN candidate c ON c.id = l.candidate_id
    WHERE l.state = 'won' AND (l.won_at AT TIME ZONE 'Europe/Berlin')::date BETWEEN ${span.from}::date AND ${span.to}::date
    GROUP BY 1, 2 ORDER BY 1, 2`
}
