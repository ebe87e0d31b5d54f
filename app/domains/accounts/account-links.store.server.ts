import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import { linkMinutes } from './account-link.ts'
import type { AccountLink, AccountLinkKind } from './account-link.ts'
import { accountToken, hashToken } from './account-token.server.ts'

export interface NewLink {
  kind: AccountLinkKind
  email: string
  language: CustomerLanguage
  colleague?: { name: string; employerId: string; invitedBy: string }
}

/** Writes a link; whether the address has an account is looked up when its mail is sent, never here. */
export async function writeLink(tx: Db, link: NewLink, secret: string, now: Date): Promise<string> {
  const id = newId()
  await tx.accountLink.create({
    data: {
      id,
      kind: link.kind,
      email: link.email,
      language: link.language,
      ...link.colleague,
      tokenHash: hashToken(accountToken(secret, id)),
      createdAt: now,
      expiresAt: new Date(now.getTime() + linkMinutes[link.kind] * 60_000),
    },
  })
  return id
}

/** The link of a token, whatever became of it; null when there is none. */
export async function linkOfToken(db: Db, token: string): Promise<AccountLink | null> {
  const row = await db.accountLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { employer: { select: { name: true } } },
  })
  return row && { ...row, kind: row.kind as AccountLinkKind, firm: row.employer?.name ?? null }
}

/** Uses a link, in one statement: of several who press at the same time one gets true. */
export async function claimLink(tx: Db, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.accountLink.updateMany({
    where: { id, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

/** Other open links of the kind with this address: void once somebody has signed in. */
export async function voidLinks(
  tx: Db,
  email: string,
  now: Date,
  kind: 'sign_in' | 'customer' = 'sign_in',
): Promise<void> {
  await tx.accountLink.updateMany({
    where: { email, kind, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
}

export interface LinkAccount {
  id: string
  active: boolean
  role: string
  employerId: string | null
}

export async function accountOfLink(tx: Db, email: string): Promise<LinkAccount | null> {
  return tx.user.findUnique({ where: { email }, select: { id: true, active: true, role: true, employerId: true } })
}

/** Makes the account of an invited colleague, or opens the one that was closed. */
export async function openColleague(
  tx: Db,
  colleague: { id: string | null; email: string; name: string; employerId: string; language: 'de' | 'en' },
): Promise<string> {
  const { id, ...facts } = colleague
  if (id === null)
    return (await tx.user.create({ data: { ...facts, id: newId(), role: 'employer' }, select: { id: true } })).id
  await tx.user.update({ where: { id }, data: { active: true, name: facts.name } })
  return id
}

/** Forgets links a day after they ended, with their mails: addresses that were only typed are kept no longer. */
export async function forgetLinks(db: Db, now: Date): Promise<number> {
  const { count } = await db.accountLink.deleteMany({
    where: { expiresAt: { lt: new Date(now.getTime() - 86_400_000) } },
  })
  return count
}
