/**
 * What a message (Nachricht) to a person is for: Einladung, Zusage, Warteliste, Platzangebot, Änderung, Absage des Termins,
 * Erinnerung an die Antwort, Erinnerung an den Termin, Gesprächsplan, Abmeldung notiert, abschließende Worte nach dem Termin, neuer Antwort-Link.
 */
export const purposes = [
  'invitation',
  'confirmation',
  'waiting',
  'offer',
  'change',
  'cancellation',
  'reminder',
  'appointment',
  'timetable',
  'declined',
  'closing',
  'link',
] as const
export type Purpose = (typeof purposes)[number]

/** What a message to a person about a proposed vacancy is for: Stellenvorschlag, Nachfrage dazu. */
export const proposalPurposes = ['proposal', 'proposal_reminder'] as const
export type ProposalPurpose = (typeof proposalPurposes)[number]
export type PersonPurpose = Purpose | ProposalPurpose

/** Messages that ask for an answer. Two of them within a day about one event are one too many. */
export const appeals = ['invitation', 'reminder'] as const satisfies readonly Purpose[]

/** Whether a message asks for an answer. */
export const isAppeal = (purpose: Purpose): boolean => appeals.some((appeal) => appeal === purpose)

/** Messages after which there is nothing to answer: they have no link. */
export const asksNothing = (purpose: Purpose): boolean => purpose === 'cancellation' || purpose === 'closing'

/**
 * Life of a message: planned for later · queued · being handed over · sent | failed (will be tried again) | refused for good |
 * uncertain (may have arrived: never sent again by itself) | withdrawn by the guard; letters: to print · posted · came back.
 * The same table stands in the database (`state_step`); a test compares them.
 */
export const messageSteps = {
  '': ['planned', 'queued', 'to_print'],
  planned: ['queued', 'sending', 'withdrawn'],
  queued: ['sending', 'withdrawn', 'planned'],
  sending: ['sent', 'failed', 'refused', 'uncertain', 'withdrawn', 'queued'],
  failed: ['sending', 'withdrawn', 'refused', 'planned'],
  uncertain: ['queued', 'sent', 'withdrawn', 'refused'],
  to_print: ['posted', 'withdrawn'],
  posted: ['came_back'],
  sent: ['uncertain', 'refused'],
  refused: [],
  withdrawn: ['uncertain'],
  came_back: ['posted'],
} as const
export type MessageState = Exclude<keyof typeof messageSteps, ''>

/** How a message reaches the person. */
export type Channel = 'mail' | 'letter'

/** What a message to a person is about, as its row keeps it. */
export const eventOccasion = (eventId: string): string => `event:${eventId}`

/** Event that an occasion speaks of; null when it is about something else. */
export function eventOfOccasion(occasion: string): string | null {
  return occasion.startsWith('event:') ? occasion.slice('event:'.length) : null
}

/** What the cause of a message adds to the facts that are read again when it is sent. */
export interface MessageDetails {
  /** Until when a freed place is held, ISO 8601. */
  offeredUntil?: string
  /** What changed about the event. */
  changed?: ('time' | 'place' | 'contact')[]
  /** Why, in the words of the house (of a cancellation). */
  reason?: string
  /** Talks of the person in a published plan, by begin (ISO 8601). */
  talks?: { at: string; host: string; table: number }[]
}

/** A message to be written, before it has an id. */
export interface NewMessage {
  candidateId: string
  purpose: PersonPurpose
  occasion: string
  /** Tells one occurrence of the cause from the next; a repeat of the same one writes nothing. */
  revision: number
  channel: Channel
  /** The letter beside the mail of a person who gets both. */
  copy: boolean
  language: string
  batchId: string | null
  details: MessageDetails
  /** Not before; null: now. */
  dueAt: Date | null
}

/** State of a new message: letters wait for the printer, mails for their time or for the sender. */
export function firstState(
  message: Pick<NewMessage, 'channel' | 'dueAt'>,
  now: Date,
): 'planned' | 'queued' | 'to_print' {
  if (message.channel === 'letter') return 'to_print'
  return message.dueAt !== null && message.dueAt > now ? 'planned' : 'queued'
}
