import type { Db } from '../../../prisma/transaction.ts'
import type { EmployerCause, EmployerDetails, EmployerFacts } from './employer-message.ts'
import type { SiteFacts } from './mail-facts.ts'
import { siteFacts } from './site-facts.reads.server.ts'
import type { EmployerMessageToSend } from './outbox.ts'

interface Row {
  id: string
  purpose: string
  language: string
  details: EmployerDetails
  employer_id: string
  employer: string
  address: string
  contact: string | null
  known: boolean
  refused: boolean
  vacancy: { id: string; title: string; state: string; stateReason: string | null } | null
  touched_at: Date | null
  event: { id: string; title: string; state: string } | null
  begins_at: Date | null
  ends_at: Date | null
  proposal: { id: string; title: string; state: string; answer: string | null } | null
  about_employer: boolean
  site: SiteFacts | null
  house: { name: string; serviceName: string; signature: string | null; ask: number; close: number } | null
}

function causeOf(row: Row): EmployerCause {
  if (row.vacancy && row.touched_at) return { kind: 'vacancy', ...row.vacancy, touchedAt: row.touched_at }
  if (row.event && row.begins_at && row.ends_at)
    return { kind: 'event', ...row.event, beginsAt: row.begins_at, endsAt: row.ends_at }
  if (row.proposal) return { kind: 'proposal', ...row.proposal }
  return row.about_employer ? { kind: 'employer', id: row.employer_id, title: row.employer } : { kind: 'gone' }
}

function factsOf(row: Row): EmployerFacts {
  return {
    purpose: row.purpose,
    language: row.language === 'en' ? 'en' : 'de',
    employer: { id: row.employer_id, name: row.employer },
    contact: row.contact,
    address: row.known ? row.address : null,
    addressRefused: row.refused,
    cause: causeOf(row),
    details: row.details,
    house: {
      name: row.house?.name ?? '',
      serviceName: row.house?.serviceName ?? '',
      signature: row.house?.signature ?? null,
    },
    site: row.site,
    staleDays: { ask: row.house?.ask ?? 21, close: row.house?.close ?? 35 },
  }
}

/** Reads a message to an employer with everything that decides about it and stands in it; null when it is none. */
export async function employerMessageToSend(db: Db, id: string): Promise<EmployerMessageToSend | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.id, m.purpose, m.language, m.facts AS details, m.employer_id, f.name AS employer, m.address,
      coalesce(k.name, a.name) AS contact, k.name IS NOT NULL OR a.name IS NOT NULL OR lower(f.email) = m.address AS known, x.address IS NOT NULL AS refused,
      CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('id', v.id, 'title', v.title, 'state', v.state, 'stateReason', v.state_reason) END AS vacancy,
      v.touched_at,
      CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('id', e.id, 'title', e.title, 'state', e.state) END AS event, e.begins_at, e.ends_at,
      CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'title', pv.title, 'state', p.state, 'answer', p.employer_answer) END AS proposal,
      m.occasion = 'employer:' || m.employer_id AS about_employer,
      ${siteFacts} AS site,
      (SELECT jsonb_build_object('name', name, 'serviceName', service_name, 'signature', signature, 'ask', ask_stale_days, 'close', close_stale_days) FROM house) AS house
    FROM message m
    JOIN employer f ON f.id = m.employer_id
    LEFT JOIN LATERAL (SELECT name FROM employer_contact WHERE employer_id = f.id AND lower(email) = m.address
      ORDER BY main DESC, name LIMIT 1) k ON true
    LEFT JOIN app_user a ON a.employer_id = f.id AND a.active AND a.email = m.address
    LEFT JOIN refused_address x ON x.address = m.address
    LEFT JOIN vacancy v ON m.occasion = 'vacancy:' || v.id AND v.employer_id = f.id
    LEFT JOIN event e ON m.occasion = 'event:' || e.id
    LEFT JOIN (proposal p JOIN vacancy pv ON pv.id = p.vacancy_id) ON m.occasion = 'proposal:' || p.id AND p.directed_to <> 'person' AND pv.employer_id = f.id
    LEFT JOIN site s ON s.id = coalesce(v.site_id, e.site_id, pv.site_id, f.site_id)
    WHERE m.id = ${id}`
  return row ? { to: 'employer', id, facts: factsOf(row) } : null
}

/** How long the page behind a mail to an employer can be opened, in days. */
export const pageDays = 90

/** What a page behind a mail to an employer needs to know of its message. */
export interface EmployerMessage {
  id: string
  purpose: string
  employerId: string
  address: string
  occasion: string
  details: EmployerDetails
  createdAt: Date
}

/** The message of a page, if it is of one of these purposes and not older than 90 days. */
export async function employerMessage(
  db: Db,
  id: string,
  purposes: readonly string[],
  now: Date,
): Promise<EmployerMessage | null> {
  const [row] = await db.$queryRaw<EmployerMessage[]>`
    SELECT id, purpose, employer_id AS "employerId", address, occasion, facts AS details, created_at AS "createdAt" FROM message
    WHERE id = ${id} AND employer_id IS NOT NULL AND purpose = ANY (${[...purposes]})
      AND created_at > ${new Date(now.getTime() - pageDays * 86_400_000)}`
  return row ?? null
}
