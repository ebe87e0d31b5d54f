import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { periodsOf } from './retention.ts'
import type { RetentionKind } from './retention.ts'

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

type RowKind = Exclude<RetentionKind, 'people'>

/** Rows of each kind that are older than a moment; one text serves counting and erasing. */
const dueRows: Record<RowKind, { table: string; key: string; where: (until: Date) => Prisma.Sql }> = {
  sign_ups: {
    table: 'sign_up',
    key: 'id',
    where: (until) => Prisma.sql`t.event_id IN (SELECT id FROM event WHERE ends_at < ${until})`,
  },
  contact_requests: {
    table: 'contact_request',
    key: 'id',
    where: (until) => Prisma.sql`t.state IN ('declined', 'withdrawn') AND t.answered_at < ${until}`,
  },
  messages: {
    table: 'message',
    key: 'id',
    where: (until) =>
      Prisma.sql`t.state IN ('sent', 'posted', 'withdrawn', 'refused', 'came_back') AND coalesce(t.sent_at, t.created_at) < ${until}`,
  },
  taps: {
    table: 'check_in_tap',
    key: 'nonce',
    where: (until) =>
      Prisma.sql`t.registration_id IN (SELECT r.id FROM registration r JOIN event e ON e.id = r.event_id WHERE e.ends_at < ${until})`,
  },
  reports: { table: 'delivery_report', key: 'id', where: (until) => Prisma.sql`t.received_at < ${until}` },
  mailbox: { table: 'local_mail', key: 'id', where: (until) => Prisma.sql`t.created_at < ${until}` },
  digests: { table: 'search_digest', key: 'id', where: (until) => Prisma.sql`t.created_at < ${until}` },
  api_answers: { table: 'idempotency_key', key: 'key', where: (until) => Prisma.sql`t.created_at < ${until}` },
}
export const rowKinds = Object.keys(dueRows) as RowKind[]

/** The periods that count now. */
export async function housePeriods(db: Db): Promise<Record<RetentionKind, number>> {
  return periodsOf(await db.retentionPeriod.findMany({ select: { kind: true, days: true } }))
}

export async function setPeriod(tx: Db, kind: RetentionKind, days: number, by: string, at: Date): Promise<void> {
  const values = { days, setBy: by, setAt: at }
  await tx.retentionPeriod.upsert({ where: { kind }, create: { kind, ...values }, update: values })
}

/** How many rows of a kind are over. */
export async function countDue(db: Db, kind: RowKind, days: number, now: Date): Promise<number> {
  const { table, where } = dueRows[kind]
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM ${Prisma.raw(table)} t WHERE ${where(before(now, days))}`
  return row?.n ?? 0
}

/** Erases up to `most` rows of a kind that are over; how many went. */
export function eraseDue(tx: Db, kind: RowKind, days: number, now: Date, most: number): Promise<number> {
  const { table, key, where } = dueRows[kind]
  const [name, column] = [Prisma.raw(table), Prisma.raw(`"${key}"`)]
  return tx.$executeRaw`
    DELETE FROM ${name} WHERE ctid IN (SELECT t.ctid FROM ${name} t WHERE ${where(before(now, days))} ORDER BY t.${column} LIMIT ${most})`
}

/** A person whose period is over. */
export interface DuePerson {
  id: string
  name: string
  site: string | null
  /** Last movement of anything about the person. */
  lastAt: Date
  announcedAt: Date | null
  heldUntil: string | null
  reason: string | null
}

/** When anything about a person last moved: the person, what was proposed, asked, handed over, said or visited. */
const moved = Prisma.sql`greatest(c.updated_at,
  (SELECT max(greatest(p.created_at, p.answered_at)) FROM proposal p WHERE p.candidate_id = c.id),
  (SELECT max(l.updated_at) FROM lead l WHERE l.candidate_id = c.id),
  (SELECT max(greatest(r.updated_at, e.ends_at)) FROM registration r JOIN event e ON e.id = r.event_id WHERE r.candidate_id = c.id),
  (SELECT max(h.created_at) FROM handover h WHERE h.candidate_id = c.id),
  (SELECT max(i.recorded_at) FROM integration i WHERE i.candidate_id = c.id),
  (SELECT max(k.given_at) FROM consent k WHERE k.candidate_id = c.id),
  (SELECT max(s.last_seen) FROM customer_session s WHERE s.candidate_id = c.id))`

const overdue = (until: Date) =>
  Prisma.sql`c.state IN ('placed', 'inactive') AND c.updated_at < ${until} AND ${moved} < ${until}`

/** People who left and about whom nothing moved since the period began, longest first, with the number of all. */
export async function duePeople(
  db: Db,
  scope: Scope,
  { days, now, limit, page = 1 }: { days: number; now: Date; limit: number; page?: number },
): Promise<{ rows: DuePerson[]; total: number }> {
  if (scope.kind !== 'house') return { rows: [], total: 0 }
  const where = overdue(before(now, days))
  const rows = await db.$queryRaw<(DuePerson & { total: number })[]>`
    SELECT c.id, coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS name, s.name AS site, ${moved} AS "lastAt",
      n.announced_at AS "announcedAt", h.until::text AS "heldUntil", h.reason, count(*) OVER ()::int AS total
    FROM candidate c LEFT JOIN site s ON s.id = c.site_id LEFT JOIN retention_notice n ON n.candidate_id = c.id
      LEFT JOIN retention_hold h ON h.candidate_id = c.id
    WHERE ${where} ORDER BY "lastAt", c.id LIMIT ${limit} OFFSET ${(page - 1) * limit}`
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Whether the period of a person is still over; the row is locked, so that nothing moves until the erasure is through. */
export async function stillDue(tx: Db, id: string, days: number, now: Date): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM candidate WHERE id = ${id} FOR UPDATE`
  const [row] = await tx.$queryRaw<{ due: boolean }[]>`
    SELECT EXISTS (SELECT FROM candidate c WHERE c.id = ${id} AND ${overdue(before(now, days))}
      AND NOT EXISTS (SELECT FROM retention_hold h WHERE h.candidate_id = c.id AND h.until >= ${now}::date)) AS due`
  return row?.due === true
}

/** Announces people to staff; somebody who moved meanwhile is taken off the list. */
export async function announce(tx: Db, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const { count } = await tx.retentionNotice.createMany({
    data: ids.map((candidateId) => ({ candidateId, announcedAt: now })),
    skipDuplicates: true,
  })
  return count
}

/** Notices of people about whom something moved again, or whose period became longer, end. */
export const endNotices = (tx: Db, days: number, now: Date): Promise<number> =>
  tx.$executeRaw`DELETE FROM retention_notice n WHERE NOT EXISTS (SELECT FROM candidate c WHERE c.id = n.candidate_id AND ${overdue(before(now, days))})`

/** Keeps the data of a person until a day, for a reason. False: there is no such person. */
export async function hold(
  tx: Db,
  { candidateId, until, reason, by, at }: { candidateId: string; until: Date; reason: string; by: string; at: Date },
): Promise<boolean> {
  if ((await tx.candidate.count({ where: { id: candidateId } })) === 0) return false
  const values = { until, reason, heldBy: by, heldAt: at }
  await tx.retentionHold.upsert({ where: { candidateId }, create: { candidateId, ...values }, update: values })
  return true
}

export const release = (tx: Db, candidateId: string) => tx.retentionHold.deleteMany({ where: { candidateId } })

export async function keepRun(tx: Db, at: Date, gone: Record<string, number>): Promise<void> {
  await tx.retentionRun.create({ data: { at, gone } })
}
