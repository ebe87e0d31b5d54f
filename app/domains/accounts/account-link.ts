/** What a link in a mail does: sign an account in (Anmelde-Link), let a colleague into the firm's account, or a person into the own area. */
export type AccountLinkKind = 'sign_in' | 'colleague' | 'customer'

/** How long a link is valid, in minutes: half an hour to sign in, seven days for an invitation. */
export const linkMinutes: Record<AccountLinkKind, number> = { sign_in: 30, colleague: 7 * 24 * 60, customer: 30 }

/** A stored link, as the page behind it and its use need it. */
export interface AccountLink {
  id: string
  kind: AccountLinkKind
  email: string
  name: string | null
  employerId: string | null
  firm: string | null
  expiresAt: Date
  usedAt: Date | null
  withdrawnAt: Date | null
}

/** Whether a link still opens something at `now`. */
export const isOpen = (link: Pick<AccountLink, 'expiresAt' | 'usedAt' | 'withdrawnAt'>, now: Date): boolean =>
  link.usedAt === null && link.withdrawnAt === null && now < link.expiresAt

/** An address as accounts keep it. */
export const accountEmail = (typed: string): string => typed.trim().toLowerCase()
