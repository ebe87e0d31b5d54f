import type { Db } from '../../../prisma/transaction.ts'
import type { AnonymousSuggestion } from '../matching/anonymous-suggestion.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { ContactRequestState, DisclosableFact } from './contact-request.ts'

/** A wish for contact as the employer sees it; `facts` only on an open consent, and only those that were agreed. */
export interface FirmContact {
  id: string
  vacancyId: string
  vacancy: string
  state: ContactRequestState
  askedAt: Date
  /** Agreed once, and taken back by the person. */
  consentOver: boolean
  facts: Partial<Record<DisclosableFact, string>>
  shown: AnonymousSuggestion
}

interface Row extends Omit<FirmContact, 'facts'> {
  facts: DisclosableFact[] | null
  name: string | null
  phone: string | null
  email: string | null
  city: string | null
}

const most = 200

/**
 * Wishes for contact of the own firm, newest first. The person's facts leave the database only where an open consent for this firm and a
 * disclosure name them.
 */
export async function contactsOfFirm(scope: Scope, db: Db): Promise<FirmContact[]> {
  if (scope.kind !== 'employer') return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.vacancy_id AS "vacancyId", v.title AS vacancy, r.state, r.asked_at AS "askedAt", r.shown,
      r.state = 'agreed' AND k.id IS NULL AS "consentOver", d.facts,
      CASE WHEN 'name' = ANY (d.facts) THEN nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') END AS name,
      CASE WHEN 'phone' = ANY (d.facts) THEN c.phone END AS phone,
      CASE WHEN 'email' = ANY (d.facts) THEN c.email END AS email,
      CASE WHEN 'city' = ANY (d.facts) THEN c.city END AS city
    FROM contact_request r JOIN vacancy v ON v.id = r.vacancy_id
      LEFT JOIN consent k ON k.id = r.consent_id AND k.withdrawn_at IS NULL AND k.purpose = 'employer:' || r.employer_id
      LEFT JOIN LATERAL (SELECT facts FROM disclosure WHERE request_id = r.id AND consent_id = k.id ORDER BY disclosed_at DESC LIMIT 1) d ON true
      LEFT JOIN candidate c ON c.id = r.candidate_id AND d.facts IS NOT NULL
    WHERE r.employer_id = ${scope.employerId} ORDER BY r.asked_at DESC, r.id LIMIT ${most}`
  return rows.map(({ facts: _f, name, phone, email, city, ...row }) => ({
    ...row,
    facts: Object.fromEntries(Object.entries({ name, phone, email, city }).filter(([, value]) => value !== null)),
  }))
}

/** For each person asked for about a vacancy how it stands; for marking suggestions. Staff code only looks people up by it. */
export async function requestStates(
  scope: Scope,
  db: Db,
  vacancyId: string,
): Promise<Map<string, { id: string; state: ContactRequestState }>> {
  if (scope.kind !== 'employer') return new Map()
  const rows = await db.contactRequest.findMany({
    where: { vacancyId, employerId: scope.employerId, state: { not: 'withdrawn' } },
    select: { id: true, candidateId: true, state: true },
    take: 500,
  })
  return new Map(rows.map(({ id, candidateId, state }) => [candidateId, { id, state: state as ContactRequestState }]))
}

/** A wish for contact as an officer works on it. Staff only. */
export async function contactRequest(scope: Scope, db: Db, id: string) {
  if (scope.kind !== 'house') return null
  const row = await db.contactRequest.findUnique({
    where: { id },
    include: {
      vacancy: { select: { id: true, title: true, state: true } },
      employer: { select: { id: true, name: true } },
      candidate: {
        select: { id: true, firstName: true, lastName: true, phone: true, email: true, city: true, language: true },
      },
      consent: { select: { withdrawnAt: true } },
      disclosures: { orderBy: { disclosedAt: 'desc' }, take: 1 },
    },
  })
  if (!row) return null
  const asker = await db.user.findUnique({ where: { id: row.askedBy }, select: { name: true, email: true } })
  return {
    ...row,
    state: row.state as ContactRequestState,
    shown: row.shown as unknown as AnonymousSuggestion,
    asker,
  }
}

/** Which employer was told what of a person, when, by whom, on which consent; newest first. Staff, and the person about herself. */
export async function disclosuresOf(scope: Scope, db: Db, candidateId: string) {
  if (scope.kind === 'employer' || (scope.kind === 'self' && scope.candidateId !== candidateId)) return []
  return db.disclosure.findMany({
    where: { candidateId },
    orderBy: { disclosedAt: 'desc' },
    take: 200,
    include: {
      employer: { select: { id: true, name: true } },
      consent: { select: { givenAt: true, withdrawnAt: true } },
    },
  })
}
