import type { Db } from '../../../prisma/transaction.ts'
import { hashToken } from './account-token.server.ts'
import type { Scope } from './permissions.ts'

const pageSize = 50

/** Accounts of the house by name, a page of 50, with what the list of the administration shows. */
export async function users(db: Db, scope: Scope, query: { text: string; page: number }) {
  if (scope.kind !== 'house') return { rows: [], total: 0, pages: 1 }
  const where = query.text
    ? {
        OR: [
          { name: { contains: query.text, mode: 'insensitive' as const } },
          { email: { contains: query.text.toLowerCase() } },
        ],
      }
    : {}
  const [rows, total] = await Promise.all([
    db.user.findMany({
      where,
      select: {
        id: true,
        name: true,
        email: true,
        role: true,
        active: true,
        passwordHash: true,
        site: { select: { name: true } },
        employer: { select: { name: true } },
        secondFactor: { select: { confirmedAt: true } },
        sessions: { select: { lastSeen: true }, orderBy: { lastSeen: 'desc' }, take: 1 },
      },
      orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      skip: (query.page - 1) * pageSize,
      take: pageSize,
    }),
    db.user.count({ where }),
  ])
  return {
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    rows: rows.map(({ passwordHash, secondFactor, sessions, site, employer, ...row }) => ({
      ...row,
      place: site?.name ?? employer?.name ?? null,
      hasPassword: passwordHash !== null,
      secondFactor: secondFactor?.confirmedAt instanceof Date,
      lastSeen: sessions[0]?.lastSeen ?? null,
    })),
  }
}

/** An account as its form shows it. */
export async function user(db: Db, scope: Scope, id: string) {
  if (scope.kind !== 'house') return null
  const row = await db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      siteId: true,
      language: true,
      active: true,
      passwordAt: true,
      passwordHash: true,
      createdAt: true,
      employer: { select: { id: true, name: true } },
      secondFactor: { select: { confirmedAt: true } },
      _count: { select: { sessions: true } },
    },
  })
  if (!row) return null
  const { passwordHash, secondFactor, _count, ...rest } = row
  return {
    ...rest,
    hasPassword: passwordHash !== null,
    secondFactor: secondFactor?.confirmedAt ?? null,
    sessions: _count.sessions,
  }
}

/** What the page of the own account shows: sessions with the one in use marked, second factor, recovery codes that are left. */
export async function ownAccount(db: Db, userId: string, token: string, now: Date) {
  const account = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      name: true,
      passwordHash: true,
      passwordAt: true,
      secondFactor: { select: { confirmedAt: true } },
      sessions: {
        where: { expiresAt: { gt: now }, codeDue: false },
        orderBy: { lastSeen: 'desc' },
        take: 50,
        select: { tokenHash: true, device: true, createdAt: true, lastSeen: true },
      },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  const here = hashToken(token)
  return {
    email: account.email,
    name: account.name,
    hasPassword: account.passwordHash !== null,
    passwordAt: account.passwordAt,
    secondFactor: account.secondFactor?.confirmedAt ?? null,
    codesLeft: account._count.recoveryCodes,
    sessions: account.sessions.map(({ tokenHash, ...session }) => ({
      ...session,
      id: tokenHash,
      here: tokenHash === here,
    })),
  }
}

/** Keys of the API, those in use first; at most 200. */
export async function apiTokens(db: Db, scope: Scope) {
  if (scope.kind !== 'house') return []
  const rows = await db.apiToken.findMany({
    orderBy: [{ revokedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: 200,
  })
  return rows.map(({ tokenHash, ...row }) => ({ ...row, id: tokenHash }))
}
