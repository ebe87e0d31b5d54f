import { randomBytes } from 'node:crypto'
import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { hashToken } from './account-token.server.ts'
import { closeSessions } from './accounts.store.server.ts'

/** Days in which somebody can set the password by a link from the administration. */
export const linkDays = 7

/** Makes a link for an account and takes earlier ones back; the token (256 random bits) is known to the caller only. */
export async function makePasswordLink(tx: Prisma.TransactionClient, userId: string, now: Date): Promise<string> {
  await tx.passwordLink.deleteMany({ where: { userId } })
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000)
  await tx.passwordLink.create({ data: { tokenHash: hashToken(token), userId, createdAt: now, expiresAt } })
  return token
}

/** The account of a link that can be used, or null: unknown, used, over, or the account is closed. */
export async function accountOfLink(db: Db, token: string, now: Date) {
  const link = await db.passwordLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { user: { select: { id: true, email: true, name: true, active: true } } },
  })
  if (!link || link.usedAt || link.expiresAt <= now || !link.user.active) return null
  return { userId: link.user.id, email: link.user.email, name: link.user.name }
}

/** Sets the password by a link, which is used up by it, and ends all sessions; false when it was used meanwhile. */
export async function usePasswordLink(
  tx: Prisma.TransactionClient,
  token: string,
  userId: string,
  hash: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.passwordLink.updateMany({
    where: { tokenHash: hashToken(token), userId, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) return false
  await savePassword(tx, userId, hash, null, now)
  return true
}

/** Writes a password's hash and ends the sessions of the account, all or all but the one with the token `keep`; answers how many. */
export async function savePassword(
  tx: Prisma.TransactionClient,
  userId: string,
  passwordHash: string,
  keep: string | null,
  now: Date,
): Promise<number> {
  await tx.user.update({ where: { id: userId }, data: { passwordHash, passwordAt: now } })
  return closeSessions(tx, userId, keep)
}
