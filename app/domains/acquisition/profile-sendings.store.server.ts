import { createHash, randomBytes } from 'node:crypto'
import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { dateColumn, dayOf } from '../../lib/dates.ts'
import { newId } from '../../lib/ids.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { SendProfilePorts } from './send-profile.server.ts'
import type { ShortProfile } from './short-profile.ts'

type Tx = Prisma.TransactionClient

/** What the database keeps of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Ports of sending on a running transaction; the person's row is locked, so two sendings are told apart. */
export function sendProfilePorts(tx: Tx, now: Date): Omit<SendProfilePorts, 'profile'> {
  return {
    now,
    today: dayOf(now),
    employerExists: async (id) => (await tx.employer.count({ where: { id } })) === 1,
    openSending: async (candidateId, employerId) => {
      await tx.$queryRaw`SELECT id FROM candidate WHERE id = ${candidateId} FOR UPDATE`
      const where = { candidateId, employerId, withdrawnAt: null, expiresAt: { gt: now } }
      return (await tx.profileSending.findFirst({ where, select: { id: true } }))?.id ?? null
    },
    token: () => {
      const token = randomBytes(24).toString('base64url')
      return { token, hash: hashOf(token) }
    },
    insert: async ({ consentOn, shown, ...row }) => {
      const id = newId()
      await tx.profileSending.create({
        data: { id, ...row, shown: { ...shown }, consentOn: dateColumn(consentOn), sentAt: now },
      })
      return id
    },
  }
}

/** Withdraws a sending: its link is dead at once. False when it was withdrawn before or is not of this person. */
export async function withdrawSending(
  tx: Tx,
  of: { id: string; candidateId: string },
  by: string,
  now: Date,
): Promise<boolean> {
  const data = { withdrawnAt: now, withdrawnBy: by }
  return (await tx.profileSending.updateMany({ where: { ...of, withdrawnAt: null }, data })).count === 1
}

/** Withdraws every sending of a person to an employer: the links are dead at once. Answers how many. */
export async function withdrawSendingsTo(
  tx: Tx,
  to: { candidateId: string; employerId: string },
  by: string,
  now: Date,
): Promise<number> {
  const data = { withdrawnAt: now, withdrawnBy: by }
  return (await tx.profileSending.updateMany({ where: { ...to, withdrawnAt: null }, data })).count
}

/** What a link of a short profile opens: the facts as they were sent, and whom to ask. */
export interface OpenProfile {
  candidateId: string
  employerId: string
  shown: ShortProfile
  sentAt: Date
  expiresAt: Date
  employer: string
  house: string
  contact: { name: string | null; phone: string | null; email: string | null; site: string | null }
  siteName: string | null
}

/** Opens a link; null when it is unknown, over or withdrawn. Reading changes nothing. */
export async function openProfile(db: Db, token: string, now: Date): Promise<OpenProfile | null> {
  const row = await db.profileSending.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { employer: { select: { name: true } } },
  })
  if (!row || row.withdrawnAt !== null || row.expiresAt <= now) return null
  const shown = row.shown as unknown as ShortProfile
  const [sender, house, named] = await Promise.all([
    db.user.findFirst({ where: { id: row.sentBy.replace(/^user:/, '') }, include: { site: true } }),
    db.house.findUnique({ where: { id: 1 } }),
    shown.site === null ? null : db.site.findUnique({ where: { id: shown.site }, select: { city: true } }),
  ])
  return {
    candidateId: row.candidateId,
    employerId: row.employerId,
    shown,
    sentAt: row.sentAt,
    expiresAt: row.expiresAt,
    employer: row.employer.name,
    house: house?.serviceName ?? '',
    contact: {
      name: sender?.name ?? null,
      phone: sender?.site?.phone ?? null,
      email: sender?.site?.email ?? null,
      site: sender?.site?.name ?? null,
    },
    siteName: named?.city ?? null,
  }
}

/** A sending as the person's page lists it. */
export interface Sending {
  id: string
  employer: string
  shown: ShortProfile
  consent: string
  consentOn: Date
  sentBy: string
  sentAt: Date
  expiresAt: Date
  withdrawnAt: Date | null
}

/** To whom the short profile of a person was sent, newest first; at most 100. Staff, and the person. */
export async function sendingsOf(db: Db, scope: Scope, candidateId: string): Promise<Sending[]> {
  if (scope.kind === 'employer' || (scope.kind === 'self' && scope.candidateId !== candidateId)) return []
  return db.$queryRaw<Sending[]>`
    SELECT p.id, e.name AS employer, p.shown, p.consent, p.consent_on AS "consentOn", coalesce(u.name, p.sent_by) AS "sentBy",
      p.sent_at AS "sentAt", p.expires_at AS "expiresAt", p.withdrawn_at AS "withdrawnAt"
    FROM profile_sending p JOIN employer e ON e.id = p.employer_id LEFT JOIN app_user u ON p.sent_by = 'user:' || u.id
    WHERE p.candidate_id = ${candidateId} ORDER BY p.sent_at DESC, p.id LIMIT 100`
}

/** Site of each active person: with the stock in memory what the rule of the short profile looks at. */
export async function sitesOfPeople(db: Db): Promise<Map<string, string | null>> {
  const rows = await db.candidate.findMany({ where: { state: 'active' }, select: { id: true, siteId: true } })
  return new Map(rows.map(({ id, siteId }) => [id, siteId]))
}
