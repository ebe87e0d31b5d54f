import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../../../prisma/transaction.ts'
import type { Actor, Role } from './permissions.ts'

const sessionHours = 10

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens a session for a working day and returns its token (256 random bits; only its hash is stored). */
export async function openSession(db: Db, userId: string, device: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000)
  await db.session.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      device: device.slice(0, 120),
      createdAt: now,
      lastSeen: now,
      expiresAt,
    },
  })
  return token
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashToken(token) } })
}

export async function accountByEmail(db: Db, email: string) {
  return db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, active: true } })
}

/** The person behind a session token, or null when it is unknown, over or the account is closed. */
export async function actorOfSession(db: Db, token: string, now: Date): Promise<Actor | null> {
  const session = await db.session.findUnique({ where: { tokenHash: hashToken(token) }, include: { user: true } })
  if (!session || session.expiresAt <= now || !session.user.active) return null
  const { user } = session
  return {
    id: user.id,
    name: `user:${user.id}`,
    role: user.role as Role,
    siteId: user.siteId,
    employerId: user.employerId,
    language: user.language === 'en' ? 'en' : 'de',
    displayName: user.name,
  }
}

/** The actor of an API token (staff), or null. */
export async function actorOfApiToken(db: Db, token: string): Promise<Actor | null> {
  const row = await db.apiToken.findUnique({ where: { tokenHash: hashToken(token) } })
  if (!row) return null
  return {
    id: `token-${row.name}`,
    name: `token:${row.name}`,
    role: row.role as Role,
    siteId: null,
    employerId: null,
    language: 'de',
    displayName: row.name,
  }
}

/** Makes sure that a staff API token with this value exists, under this name; an older value of the name is replaced. */
export async function keepApiToken(db: Db, name: string, token: string): Promise<void> {
  const tokenHash = hashToken(token)
  await db.apiToken.deleteMany({ where: { name, NOT: { tokenHash } } })
  await db.apiToken.upsert({ where: { tokenHash }, create: { tokenHash, name, role: 'admin' }, update: {} })
}

export async function setLanguage(db: Db, userId: string, language: 'de' | 'en'): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { language } })
}
