import { heardSince } from '../../../prisma/heard-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { customerLanguage } from '../../lib/languages.ts'
import { mailConsent } from './channel.ts'
import type { Reach, WishedChannel } from './channel.ts'
import { houseFacts } from './mail-facts.ts'
import type { EventFacts, MailFacts, SiteFacts } from './mail-facts.ts'
import { legalOfTemplate } from './mail-of-facts.ts'
import { siteFacts } from './site-facts.reads.server.ts'
import { templateInUse } from './templates.reads.server.ts'
import { appeals, isAppeal } from './message.ts'
import type { MessageDetails, Purpose } from './message.ts'
import type { SendFacts } from './may-send.ts'
import type { MessageToSend } from './outbox.ts'
import { hasPost } from '../../../prisma/reach-sql.ts'

interface Row {
  candidate_id: string
  purpose: Purpose
  occasion: string
  language: string
  details: MessageDetails
  email: string | null
  refused: boolean
  wish: WishedChannel
  postal: boolean
  name: string | null
  paused: boolean
  heard: boolean
  consent: Reach['consent']
  registration: { id: string; state: string; legal: MailFacts['legal']; code: string } | null
  offered_until: Date | null
  slot_begins: Date | null
  slot_ends: Date | null
  position: number | null
  invitation_id: string | null
  link_version: number | null
  coded: boolean
  event:
    (Omit<EventFacts, 'beginsAt' | 'endsAt' | 'deadline' | 'cancelled'> & { state: string; freePlaces: number }) | null
  begins_at: Date | null
  ends_at: Date | null
  deadline: Date | null
  site: SiteFacts | null
  house: MailFacts['house'] | null
}

/** Reads a message to a person about an event and everything that decides about it and stands in it; null when there is no such message. */
export async function messageToSend(db: Db, id: string): Promise<MessageToSend | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT m.candidate_id, m.purpose, m.occasion, m.language, m.facts AS details, c.email, c.email_refused_at IS NOT NULL AS refused,
      c.channel AS wish, ${hasPost} AS postal,
      nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') AS name, c.reminders_paused AS paused,
      m.purpose = 'closing' AND ${heardSince} AS heard,
      CASE WHEN k.given THEN 'given' WHEN k.withdrawn THEN 'withdrawn' ELSE 'unknown' END AS consent,
      CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('id', r.id, 'state', r.state, 'legal', r.legal, 'code', r.check_in_code) END AS registration,
      r.offered_until, t.begins_at AS slot_begins, t.ends_at AS slot_ends,
      CASE WHEN r.state = 'waiting' THEN (SELECT count(*)::int FROM registration w WHERE w.event_id = r.event_id AND w.state = 'waiting'
        AND (w.priority, -w.joined_seq) >= (r.priority, -r.joined_seq)) END AS position,
      i.id AS invitation_id, i.link_version, i.code_hash IS NOT NULL AS coded,
      CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('id', e.id, 'kind', e.kind, 'title', e.title, 'state', e.state,
        'freePlaces', e.capacity - e.taken, 'placeName', e.place_name, 'street', e.street, 'postcode', e.postcode, 'city', e.city,
        'wayThere', e.way_there, 'accessibility', e.accessibility, 'bring', e.bring, 'description', e.description,
        'contactName', e.contact_name, 'contactPhone', e.contact_phone, 'contactEmail', e.contact_email, 'sequence', e.sequence,
        'hosts', (SELECT coalesce(jsonb_agg(f.name ORDER BY f.name), '[]') FROM event_host h JOIN employer f ON f.id = h.employer_id WHERE h.event_id = e.id)
      ) END AS event, e.begins_at, e.ends_at, e.deadline,
      ${siteFacts} AS site,
      (SELECT jsonb_build_object('name', name, 'serviceName', service_name, 'signature', signature, 'senderLine', sender_line,
        'obligationNotice', obligation_notice) FROM house) AS house
    FROM message m
    JOIN candidate c ON c.id = m.candidate_id
    LEFT JOIN event e ON m.occasion = 'event:' || e.id
    LEFT JOIN registration r ON r.event_id = e.id AND r.candidate_id = m.candidate_id
    LEFT JOIN event_slot t ON t.id = r.slot_id
    LEFT JOIN invitation i ON i.registration_id = r.id
    LEFT JOIN site s ON s.id = e.site_id
    LEFT JOIN LATERAL (SELECT bool_or(withdrawn_at IS NULL) AS given, bool_or(withdrawn_at IS NOT NULL) AS withdrawn
      FROM consent WHERE candidate_id = c.id AND purpose = ${mailConsent}) k ON true
    WHERE m.id = ${id} AND m.occasion NOT LIKE 'proposal:%'`
  if (!row) return null
  const lastAppealAt = isAppeal(row.purpose) ? await lastAppeal(db, id, row.candidate_id, row.occasion) : null
  const message = shaped(id, row, lastAppealAt)
  return message.facts ? { ...message, facts: await withTemplate(db, message.facts) } : message
}

/** The facts with the house's own words for them, where it has some. */
export async function withTemplate(db: Db, facts: MailFacts): Promise<MailFacts> {
  const { purpose, event, language } = facts
  const key = { purpose, legal: legalOfTemplate(facts), kind: event.kind, language: customerLanguage(language) }
  return { ...facts, template: await templateInUse(db, key) }
}

/** When the last other invitation or reminder about this occasion went (or may have gone) to this person; its copy is no other. */
async function lastAppeal(db: Db, id: string, candidateId: string, occasion: string): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT max(coalesce(sent_at, handed_at)) AS at FROM message
    WHERE candidate_id = ${candidateId} AND occasion = ${occasion} AND NOT copy
        AND (purpose, revision) <> (SELECT purpose, revision FROM message WHERE id = ${id})
      AND purpose = ANY (${[...appeals]}) AND state IN ('sent', 'uncertain', 'posted', 'sending')`
  return row?.at ?? null
}

function shaped(id: string, row: Row, lastAppealAt: Date | null): MessageToSend {
  const { event, registration } = row
  const guard: SendFacts = {
    purpose: row.purpose,
    lastAppealAt,
    remindersPaused: row.paused,
    heard: row.heard,
    reach: { wish: row.wish, email: row.email, emailRefused: row.refused, consent: row.consent, postal: row.postal },
    event: event && row.ends_at ? { state: event.state, endsAt: row.ends_at, freePlaces: event.freePlaces } : null,
    registration: registration && {
      state: registration.state,
      legal: registration.legal,
      offeredUntil: row.offered_until,
    },
  }
  const link =
    row.invitation_id === null
      ? null
      : { invitationId: row.invitation_id, linkVersion: row.link_version ?? 0, coded: row.coded }
  if (!event || !registration || !row.begins_at || !row.ends_at)
    return { to: 'person', id, email: row.email, guard, facts: null, link }
  const { state, freePlaces: _, ...rest } = event
  const facts: MailFacts = {
    purpose: row.purpose,
    language: row.language,
    legal: registration.legal,
    person: { name: row.name },
    house: houseFacts(row.house),
    site: row.site,
    event: {
      ...rest,
      cancelled: state === 'cancelled',
      beginsAt: row.begins_at,
      endsAt: row.ends_at,
      deadline: row.deadline,
    },
    slot: row.slot_begins && row.slot_ends ? { beginsAt: row.slot_begins, endsAt: row.slot_ends } : null,
    registrationId: registration.id,
    checkInCode: registration.state === 'accepted' ? registration.code : null,
    waitingPosition: row.position,
    details:
      row.offered_until === null ? row.details : { ...row.details, offeredUntil: row.offered_until.toISOString() },
  }
  return { to: 'person', id, email: row.email, guard, facts, link }
}
