import type { Channel } from './message.ts'

/** Purpose of the consent (Einwilligung) to get mails. */
export const mailConsent = 'mail'

/** How a person wants to be written to; `auto`: the house decides. */
export type WishedChannel = 'auto' | 'mail' | 'letter' | 'both'

/** What decides how a person can be reached. */
export interface Reach {
  wish: WishedChannel
  email: string | null
  emailRefused: boolean
  /** `unknown`: nobody has asked. */
  consent: 'given' | 'withdrawn' | 'unknown'
  /** Street, postcode and town are all known, and no letter has come back from there. */
  postal: boolean
}

/** How one person can be reached, and in which language. */
export interface Contact extends Reach {
  candidateId: string
  language: string
}

export type Unreachable = 'no_address' | 'address_refused' | 'no_consent'

/**
 * Whether a mail may go to this person: an address that no server has refused, and the consent, or the person's own wish for
 * mails where nobody noted a withdrawal.
 */
export function mayMail(reach: Reach): 'yes' | Unreachable {
  if (reach.email === null) return 'no_address'
  if (reach.emailRefused) return 'address_refused'
  const wishesMail = reach.wish === 'mail' || reach.wish === 'both'
  return reach.consent === 'given' || (reach.consent === 'unknown' && wishesMail) ? 'yes' : 'no_consent'
}

/**
 * Channels for a person; none with the reason. Asked for `mail`, nobody gets a letter instead; asked for `auto`, a mail that may
 * not go becomes a letter. `both` is the mail first and its copy on paper.
 */
export function chooseChannels(
  reach: Reach,
  asked: 'auto' | Channel,
): { ok: true; channels: readonly [Channel, ...Channel[]] } | { ok: false; reason: Unreachable } {
  const mail = mayMail(reach)
  if (asked === 'mail') return mail === 'yes' ? { ok: true, channels: ['mail'] } : { ok: false, reason: mail }
  const wantsPaper = asked === 'letter' || reach.wish === 'letter'
  if (mail === 'yes' && !wantsPaper) {
    return { ok: true, channels: reach.wish === 'both' && reach.postal ? ['mail', 'letter'] : ['mail'] }
  }
  if (reach.postal) return { ok: true, channels: ['letter'] }
  return { ok: false, reason: mail === 'yes' || mail === 'no_address' ? 'no_address' : mail }
}
