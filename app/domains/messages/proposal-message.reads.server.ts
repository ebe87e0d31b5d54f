import type { Db } from '../../../prisma/transaction.ts'
import { mailConsent } from './channel.ts'
import type { Reach } from './channel.ts'
import { houseFacts } from './mail-facts.ts'
import type { SiteFacts } from './mail-facts.ts'
import type { ProposalPurpose } from './message.ts'
import type { ProposalMessageToSend } from './outbox.ts'
import { siteFacts } from './site-facts.reads.server.ts'

interface Row {
  purpose: ProposalPurpose
  language: string
  name: string | null
  paused: boolean
  proposal_id: string
  state: string
  answer: string | null
  link_expires_at: Date | null
  title: string
  vacancy_state: string
  city: string | null
  employer: string
  temp_agency: boolean
  reach: Reach
  site: SiteFacts | null
  house: Parameters<typeof houseFacts>[0]
}

/** Reads a message about a proposed vacancy with everything that decides about it and stands in it; null when it is none. */
export async function proposalMessageToSend(db: Db, id: string): Promise<ProposalMessageToSend | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.purpose, m.language, nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.reminders_paused AS paused,
      p.id AS proposal_id, p.state, p.person_answer AS answer, p.link_expires_at, v.title, v.state AS vacancy_state, v.city,
      e.name AS employer, e.kind = 'temp_agency' AS temp_agency,
      jsonb_build_object('wish', c.channel, 'email', c.email, 'emailRefused', c.email_refused_at IS NOT NULL,
        'consent', CASE WHEN k.given THEN 'given' WHEN k.withdrawn THEN 'withdrawn' ELSE 'unknown' END,
        'postal', c.street IS NOT NULL AND c.postcode IS NOT NULL AND c.city IS NOT NULL) AS reach,
      ${siteFacts} AS site,
      (SELECT jsonb_build_object('name', name, 'serviceName', service_name, 'signature', signature, 'senderLine', sender_line,
        'obligationNotice', obligation_notice) FROM house) AS house
    FROM message m
    JOIN candidate c ON c.id = m.candidate_id
    JOIN proposal p ON m.occasion = 'proposal:' || p.id AND p.candidate_id = c.id AND p.directed_to <> 'employer'
    JOIN vacancy v ON v.id = p.vacancy_id JOIN employer e ON e.id = v.employer_id
    LEFT JOIN site s ON s.id = coalesce(c.site_id, v.site_id)
    LEFT JOIN LATERAL (SELECT bool_or(withdrawn_at IS NULL) AS given, bool_or(withdrawn_at IS NOT NULL) AS withdrawn
      FROM consent WHERE candidate_id = c.id AND purpose = ${mailConsent}) k ON true
    WHERE m.id = ${id}`
  if (!row) return null
  const { purpose, language, name, reach, site, house } = row
  return {
    to: 'proposed',
    id,
    email: reach.email,
    facts: {
      purpose,
      language,
      person: { name },
      house: houseFacts(house),
      site,
      proposal: { id: row.proposal_id, state: row.state, answer: row.answer, linkExpiresAt: row.link_expires_at },
      vacancy: {
        title: row.title,
        state: row.vacancy_state,
        city: row.city,
        employer: row.employer,
        tempAgency: row.temp_agency,
      },
      reach,
      remindersPaused: row.paused,
    },
  }
}
