import { randomBytes } from 'node:crypto'
import type { Db } from '../../../prisma/transaction.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import { hashToken } from '../accounts/account-token.server.ts'
import type { Actor } from '../accounts/permissions.ts'
import type { EntryWay } from './customer-entry.ts'
import { sessionMinutes } from './customer-entry.ts'

const minuteMs = 60_000
/** The last use is noted once in so many minutes, not at every click. */
const seenMinutes = 5

/** Opens a session of a person and returns its token (256 random bits; only its hash is stored). */
export async function openCustomerSession(db: Db, candidateId: string, way: EntryWay, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + sessionMinutes.longest * minuteMs)
  await db.customerSession.create({
    data: { tokenHash: hashToken(token), candidateId, way, createdAt: now, lastSeen: now, expiresAt },
  })
  return token
}

/** The person behind a session token; null when it is unknown, over, or nobody has used it for an hour. */
export async function actorOfCustomerSession(db: Db, token: string, now: Date): Promise<Actor | null> {
  const tokenHash = hashToken(token)
  const session = await db.customerSession.findUnique({ where: { tokenHash } })
  if (!session || session.expiresAt <= now) return null
  const idle = now.getTime() - session.lastSeen.getTime()
  if (idle > sessionMinutes.idle * minuteMs) return null
  if (idle > seenMinutes * minuteMs)
    await db.customerSession.updateMany({ where: { tokenHash }, data: { lastSeen: now } })
  const { candidateId } = session
  return {
    id: candidateId,
    name: `person:${candidateId}`,
    role: 'customer',
    siteId: null,
    employerId: null,
    candidateId,
    language: 'de',
    displayName: '',
  }
}

export async function closeCustomerSession(db: Db, token: string): Promise<void> {
  await db.customerSession.deleteMany({ where: { tokenHash: hashToken(token) } })
}

/** The language in which the person wants letters and mails. */
export async function setOwnLanguage(tx: Db, candidateId: string, language: CustomerLanguage): Promise<void> {
  await tx.candidate.updateMany({ where: { id: candidateId }, data: { language, version: { increment: 1 } } })
}
