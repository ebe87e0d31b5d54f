import type { WithdrawReason } from './may-send.ts'
import type { HouseFacts, SiteFacts } from './mail-facts.ts'

/** Languages in which employers are written to. */
export type EmployerLanguage = 'de' | 'en'

/** What the cause adds to what is read when the message is sent. No name of a person stands in it, nor in a subject. */
export interface EmployerDetails {
  /** Page behind the button: a path of the house (`/firm/open`), to which the token of the message is added. */
  page?: string
  /** A whole address in place of `page`, where the page has links of its own. */
  url?: string
  /** Sentences of the officer or of the cause, shown below the opening. */
  lines?: string[]
}

/** What an occasion speaks of, read when the message is sent; `gone` where it does not exist (any more). */
export type EmployerCause =
  | { kind: 'vacancy'; id: string; title: string; state: string; stateReason: string | null; touchedAt: Date }
  | { kind: 'event'; id: string; title: string; state: string; beginsAt: Date; endsAt: Date }
  | { kind: 'proposal'; id: string; title: string; state: string; answer: string | null }
  | { kind: 'employer'; id: string; title: string }
  | { kind: 'gone' }

/** Everything a message to an employer says and its guard looks at. */
export interface EmployerFacts {
  purpose: string
  language: EmployerLanguage
  employer: { id: string; name: string }
  /** The person the address belongs to; null for the address of the firm. */
  contact: string | null
  /** Small letters; null when the employer has it no longer. */
  address: string | null
  addressRefused: boolean
  cause: EmployerCause
  details: EmployerDetails
  house: Pick<HouseFacts, 'name' | 'serviceName' | 'signature'>
  site: SiteFacts | null
  /** Thresholds of the house, in days. */
  staleDays: { ask: number; close: number }
}

/** Words of one purpose. `title` is that of the vacancy, event or firm that the occasion names. */
export interface EmployerWords {
  /** Name of the purpose for staff. */
  name: string
  subject: (title: string, facts: EmployerFacts) => string
  heading: string
  opening: (title: string, facts: EmployerFacts) => string
  button: string
  /** Below the button. */
  hint: string
}

/**
 * A kind of message to employers: when its cause is gone, and its words. One small file each in employer-purposes/, named in
 * employer-purposes.ts.
 */
export interface EmployerPurposeRule {
  /** Why it must not go out at `now`; null: it may. */
  gone(facts: EmployerFacts, now: Date): WithdrawReason | null
  words: Record<EmployerLanguage, EmployerWords>
}

/** Kind and id of an occasion such as `vacancy:V1`. */
export function occasionParts(occasion: string): { kind: string; id: string } {
  const at = occasion.indexOf(':')
  return at < 0 ? { kind: '', id: occasion } : { kind: occasion.slice(0, at), id: occasion.slice(at + 1) }
}

/** What a message about a vacancy, an event, a proposal or a firm is about, as its row keeps it. */
export const occasionOf = (kind: Exclude<EmployerCause['kind'], 'gone'>, id: string): string => `${kind}:${id}`

/** Why an event is no cause for writing any more; null while it is. */
export function eventGone(cause: EmployerCause): WithdrawReason | null {
  if (cause.kind !== 'event') return 'no_event'
  return cause.state === 'cancelled' ? 'event_cancelled' : cause.state === 'draft' ? 'event_not_public' : null
}
