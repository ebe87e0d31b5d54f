import type { WithdrawReason } from './may-send.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'

/** What a mail with a link to an account says, read when it is sent. `known`: an active account, or for a customer a person, has this address. */
export interface AccountFacts {
  kind: 'sign_in' | 'colleague' | 'customer'
  /** German or English but for a customer. */
  language: CustomerLanguage
  address: string
  known: boolean
  /** Name of the account, or of the invited colleague; none for a customer, whose address a family may share. */
  name: string | null
  /** Who invites, and into which firm. */
  invitedBy: string | null
  firm: string | null
  expiresAt: Date
  over: boolean
  addressRefused: boolean
  house: { name: string; serviceName: string }
}

/**
 * The guard of mails with a link, asked when one is sent. Who asks for a link with an address that has no account is told nothing:
 * its mail ends here, so that the page that was asked does the same work for every address.
 */
export function mayMailAccount(facts: AccountFacts, now: Date): { ok: true } | { ok: false; reason: WithdrawReason } {
  if (facts.kind !== 'colleague' && !facts.known) return { ok: false, reason: 'no_address' }
  if (facts.over || facts.expiresAt <= now) return { ok: false, reason: 'state_changed' }
  return facts.addressRefused ? { ok: false, reason: 'address_refused' } : { ok: true }
}
