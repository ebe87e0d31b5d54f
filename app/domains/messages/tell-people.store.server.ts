import type { Db } from '../../../prisma/transaction.ts'
import { chooseChannels, mailConsent } from './channel.ts'
import type { Contact } from './channel.ts'
import { eventOccasion } from './message.ts'
import type { Channel, MessageDetails, NewMessage, PersonPurpose, Purpose } from './message.ts'
import { queueMessages } from './queue-messages.store.server.ts'
import { hasPost } from '../../../prisma/reach-sql.ts'

/** Reads how people can be reached; people who do not exist are missing in the answer. */
export async function contactsOf(db: Db, candidateIds: readonly string[]): Promise<Contact[]> {
  return db.$queryRaw<Contact[]>`
    SELECT c.id AS "candidateId", c.language, c.channel AS wish, c.email, c.email_refused_at IS NOT NULL AS "emailRefused",
      ${hasPost} AS postal,
      CASE WHEN k.given THEN 'given' WHEN k.withdrawn THEN 'withdrawn' ELSE 'unknown' END AS consent
    FROM candidate c
    LEFT JOIN LATERAL (SELECT bool_or(withdrawn_at IS NULL) AS given, bool_or(withdrawn_at IS NOT NULL) AS withdrawn
      FROM consent WHERE candidate_id = c.id AND purpose = ${mailConsent}) k ON true
    WHERE c.id = ANY (${[...candidateIds]})`
}

/** A notice to people about an event, written with its cause. */
export interface Notice {
  eventId: string
  purpose: Purpose
  revision: number
  candidateIds: readonly string[]
  details?: MessageDetails
  /** Not before; none: now. */
  dueAt?: Date
  batchId?: string
  /** Only people who get it this way; none: each the own way. */
  only?: Channel
}

/** The same about any occasion, with a purpose that belongs to it. */
export interface NoticeAbout extends Omit<Notice, 'eventId' | 'purpose'> {
  occasion: string
  purpose: PersonPurpose
}

/** Ids of the messages that are new; people without any usable address, and those who get a letter only. */
export interface Told {
  queued: string[]
  withoutAddress: string[]
  onPaper: string[]
}

/**
 * Writes a notice to each person in the person's channel and language, in the transaction of its cause. Doing it again writes
 * nothing. People without any usable address are named, for an officer to call.
 */
export const tellPeople = (tx: Db, { eventId, ...notice }: Notice, now: Date): Promise<Told> =>
  tellAbout(tx, { ...notice, occasion: eventOccasion(eventId) }, now)

/** A notice about anything: `tellPeople` without the event. */
export async function tellAbout(tx: Db, notice: NoticeAbout, now: Date): Promise<Told> {
  const contacts = await contactsOf(tx, notice.candidateIds)
  const withoutAddress: string[] = []
  const messages: NewMessage[] = []
  for (const contact of contacts) {
    const choice = chooseChannels(contact, 'auto')
    if (!choice.ok) {
      withoutAddress.push(contact.candidateId)
      continue
    }
    if (notice.only !== undefined && choice.channels[0] !== notice.only) continue
    choice.channels.forEach((channel, index) =>
      messages.push({
        candidateId: contact.candidateId,
        purpose: notice.purpose,
        occasion: notice.occasion,
        revision: notice.revision,
        channel,
        copy: index > 0,
        language: contact.language,
        batchId: notice.batchId ?? null,
        details: notice.details ?? {},
        dueAt: notice.dueAt ?? null,
      }),
    )
  }
  const written = await queueMessages(tx, messages, now)
  const byMail = new Set(messages.flatMap(({ channel, candidateId }) => (channel === 'mail' ? [candidateId] : [])))
  const onPaper = messages.flatMap(({ candidateId }) => (byMail.has(candidateId) ? [] : [candidateId]))
  return { queued: written.map(({ id }) => id), withoutAddress, onPaper }
}
