import { randomBytes } from 'node:crypto'
import type { Db } from '../../../prisma/transaction.ts'
import { hashToken } from './account-token.server.ts'
import type { Actor, Role } from './permissions.ts'

/** A working day; whoever still owes the second factor has ten minutes. */
const sessionHours = 10
const codeMinutes = 10
/** The last use is noted once in so many minutes, not at every click. */
const seenMinutes = 1

/**
 * Opens a session for a working day and returns its token (256 random bits; only its hash is stored). With `codeDue` it lasts ten
 * minutes and is good for nothing but the second factor.
 */
export async function openSession(db: Db, userId: string, device: string, now: Date, codeDue = false): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const minutes = codeDue ? codeMinutes : sessionHours * 60
  const expiresAt = new Date(now.getTime() + minutes * 60_000)
  await db.session.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      device: device.slice(0, 200),
      createdAt: now,
      lastSeen: now,
      expiresAt,
      codeDue,
    },
  })
  return token
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashToken(token) } })
}

/** Account of an address with what signing in needs; `secondFactor`: whether a confirmed one is asked for. */
export async function accountByEmail(db: Db, email: string) {
  const account = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, active: true, secondFactor: { select: { confirmedAt: true } } },
  })
  return account && { ...account, secondFactor: account.secondFactor?.confirmedAt instanceof Date }
}

/** Whose second factor a session waits for, or null when it waits for none. */
export async function userOfDueCode(db: Db, token: string, now: Date): Promise<string | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { user: { select: { active: true } } },
  })
  return session?.codeDue && session.expiresAt > now && session.user.active ? session.userId : null
}

/** Ends the sessions of an account, all or all but the one with this token; answers how many. */
export async function closeSessions(db: Db, userId: string, but: string | null): Promise<number> {
  const { count } = await db.session.deleteMany({
    where: { userId, ...(but === null ? {} : { NOT: { tokenHash: hashToken(but) } }) },
  })
  return count
}

/** Ends one session of an account by its hash. */
export async function closeOneSession(db: Db, userId: string, tokenHash: string): Promise<boolean> {
  return (await db.session.deleteMany({ where: { userId, tokenHash } })).count > 0
}

/** Deletes sessions, links to passwords and counted tries that are over; answers how many rows. */
export async function forgetOld(db: Db, now: Date): Promise<number> {
  const sessions = await db.session.deleteMany({ where: { expiresAt: { lte: now } } })
  const customers = await db.customerSession.deleteMany({ where: { expiresAt: { lte: now } } })
  const links = await db.passwordLink.deleteMany({ where: { expiresAt: { lte: now } } })
  const tries = await db.try.deleteMany({ where: { expire: { lt: now.getTime() } } })
  return sessions.count + customers.count + links.count + tries.count
}

/** Minutes without use after which the sessions of staff end, as the house sets them. */
async function idleMinutes(db: Db): Promise<number> {
  const house = await db.house.findUnique({ where: { id: 1 }, select: { sessionIdleMinutes: true } })
  return house?.sessionIdleMinutes ?? 60
}

/**
 * The person behind a session token, or null when it is unknown, over or the account is closed. A session of staff that was not used for
 * longer than the house allows ends here; use is noted by the minute, so that it ends up to a minute early and never late.
 */
export async function actorOfSession(db: Db, token: string, now: Date): Promise<Actor | null> {
  const tokenHash = hashToken(token)
  const session = await db.session.findUnique({ where: { tokenHash }, include: { user: true } })
  if (!session || session.codeDue || session.expiresAt <= now || !session.user.active) return null
  const away = now.getTime() - session.lastSeen.getTime()
  if (away > seenMinutes * 60_000) {
    if (session.user.role !== 'employer' && away > (await idleMinutes(db)) * 60_000) {
      await db.session.deleteMany({ where: { tokenHash } })
      return null
    }
    await db.session.updateMany({ where: { tokenHash }, data: { lastSeen: now } })
  }
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

/** The actor of an API token (staff), or null when it is unknown, revoked or over. The day of its last use is noted. */
export async function actorOfApiToken(db: Db, token: string, now: Date): Promise<Actor | null> {
  const tokenHash = hashToken(token)
  const row = await db.apiToken.findUnique({ where: { tokenHash } })
  if (!row || row.revokedAt || (row.expiresAt && row.expiresAt <= now)) return null
  const today = new Date(now.toISOString().slice(0, 10))
  if (row.lastUsedOn?.getTime() !== today.getTime())
    await db.apiToken.updateMany({ where: { tokenHash }, data: { lastUsedOn: today } })
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

/** Makes sure that a staff API token with this value exists and counts, under this name; an older value of the name is replaced. */
export async function keepApiToken(db: Db, name: string, token: string): Promise<void> {
  const tokenHash = hashToken(token)
  await db.apiToken.deleteMany({ where: { name, NOT: { tokenHash } } })
  await db.apiToken.upsert({
    where: { tokenHash },
    create: { tokenHash, name, role: 'admin' },
    update: { name, revokedAt: null, expiresAt: null },
  })
}

export async function setLanguage(db: Db, userId: string, language: 'de' | 'en'): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { language } })
}
