import type { AccountFacts } from './account-message.ts'
import type { SearchMailFacts } from './search-message.ts'
import type { EmployerFacts } from './employer-message.ts'
import type { MailFacts } from './mail-facts.ts'
import type { SendFacts } from './may-send.ts'
import type { ProposalFacts } from './proposal-mail.ts'

/** A claimed message: nobody else works on it until the lease ends. */
export interface Claim {
  id: string
  /** Number of this attempt, from 1. */
  attempts: number
  leaseUntil: Date
}

/** What is noted about a message after an attempt. */
export type Note =
  | { state: 'sent'; detail: string; at: Date }
  | { state: 'failed'; detail: string; dueAt: Date }
  | { state: 'refused'; detail: string; address: boolean; at: Date }
  | { state: 'uncertain'; detail: string }
  | { state: 'withdrawn'; detail: string }

/** The answer link of a registration, as far as its token can be made again. */
export interface LinkKey {
  invitationId: string
  linkVersion: number
  /** The link can be opened by a code too. */
  coded?: boolean
}

/** A message to a person with what the guard looks at and what the mail says, all read at one moment. */
export interface MessageToSend {
  to: 'person'
  id: string
  email: string | null
  guard: SendFacts
  /** Null where event or registration is gone: the guard stops such a message. */
  facts: MailFacts | null
  link: LinkKey | null
}

/** A message to a person about a proposed vacancy, likewise. */
export interface ProposalMessageToSend {
  to: 'proposed'
  id: string
  email: string | null
  facts: ProposalFacts
}

/** A message to an employer, likewise. */
export interface EmployerMessageToSend {
  to: 'employer'
  id: string
  facts: EmployerFacts
}

/** A mail with a link to an account, likewise; the link's address is made when it is sent. */
export interface AccountMessageToSend {
  to: 'account'
  id: string
  linkId: string
  facts: AccountFacts
}

/** A daily mail of news in saved searches, likewise. */
export interface SearchMessageToSend {
  to: 'search'
  id: string
  facts: SearchMailFacts
}
