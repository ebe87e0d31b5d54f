import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { RecordQuery } from './record.form.ts'

const pageSize = 50

/** One entry of the record: which fields, never their values; those stand in the history of the row, for those who may read it. */
export interface RecordEntry {
  id: string
  at: Date
  actor: string
  actorName: string | null
  entity: string
  rowId: string
  action: string
  fields: string[]
  /** Of a reading: what was looked at, how many rows, why. */
  reading: { view: string; count: number | null; reason: string | null } | null
  /** Its values were taken out after its row was deleted. */
  redacted: boolean
}

type Row = Omit<RecordEntry, 'fields' | 'reading'> & { changes: Record<string, unknown> | null }

const ofPeople = (ids: readonly string[]) => {
  const list = Prisma.sql`ANY (${[...ids]}::text[])`
  const own = (table: string) =>
    Prisma.sql`(h.entity = ${table} AND h.row_id IN (SELECT id FROM ${Prisma.raw(table)} WHERE candidate_id = ${list}))`
  const tables = ['registration', 'proposal', 'lead', 'handover', 'integration', 'consent', 'contact_request']
  return Prisma.sql`((h.entity = 'candidate' AND h.row_id = ${list}) OR ${Prisma.join([...tables, 'profile_sending'].map(own), ' OR ')}
    OR (h.entity = 'outcome' AND h.row_id IN (SELECT o.id FROM outcome o JOIN registration r ON r.id = o.registration_id WHERE r.candidate_id = ${list})))`
}

/** People by number, mail or part of the name; a number counts also when the person is gone. */
async function peopleOf(db: Db, text: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM candidate WHERE id = ${text} OR lower(email) = lower(${text})
      OR lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) LIKE '%' || lower(${text}) || '%' LIMIT 50`
  return [text, ...rows.map(({ id }) => id)]
}

async function actorsOf(db: Db, text: string): Promise<string[]> {
  const named = await db.user.findMany({
    where: { OR: [{ name: { contains: text, mode: 'insensitive' } }, { email: text.toLowerCase() }] },
    select: { id: true },
    take: 100,
  })
  return [text, ...named.map(({ id }) => `user:${id}`)]
}

/** Changes and readings of the house by who, whom, what and when, latest first, a page of 50: for the data-protection officer and administrators. */
export async function recordEntries(
  db: Db,
  scope: Scope,
  query: RecordQuery,
): Promise<{ rows: RecordEntry[]; more: boolean }> {
  if (scope.kind !== 'house') return { rows: [], more: false }
  const all = [Prisma.sql`TRUE`]
  if (query.entity) all.push(Prisma.sql`h.entity = ${query.entity}`)
  if (query.row) all.push(Prisma.sql`h.row_id = ${query.row}`)
  if (query.kind === 'read') all.push(Prisma.sql`h.action = 'read'`)
  if (query.kind === 'change') all.push(Prisma.sql`h.action <> 'read'`)
  if (query.person) all.push(ofPeople(await peopleOf(db, query.person)))
  if (query.actor) all.push(Prisma.sql`h.actor = ANY (${await actorsOf(db, query.actor)}::text[])`)
  if (query.from) all.push(Prisma.sql`h.at >= ${query.from}`)
  if (query.until) all.push(Prisma.sql`h.at < ${query.until}`)
  const found = await db.$queryRaw<Row[]>`
    SELECT h.id::text AS id, h.at, h.actor, u.name AS "actorName", h.entity, h.row_id AS "rowId", h.action, h.changes,
      h.redacted_at IS NOT NULL AS redacted
    FROM history h LEFT JOIN app_user u ON h.actor = 'user:' || u.id
    WHERE ${Prisma.join(all, ' AND ')} ORDER BY h.id DESC LIMIT ${pageSize + 1} OFFSET ${(query.page - 1) * pageSize}`
  return {
    more: found.length > pageSize,
    rows: found.slice(0, pageSize).map(({ changes, ...row }) => ({
      ...row,
      fields: changes && row.action !== 'read' ? Object.keys(changes) : [],
      reading:
        row.action === 'read'
          ? {
              view: typeof changes?.view === 'string' ? changes.view : '',
              count: typeof changes?.count === 'number' ? changes.count : null,
              reason: typeof changes?.reason === 'string' ? changes.reason : null,
            }
          : null,
    })),
  }
}

/** How the chain of the record stands: entries that wait for their place, its end, and the last look at the whole of it. */
export async function chainState(db: Db, scope: Scope) {
  if (scope.kind !== 'house') return null
  const [open] = await db.$queryRaw<{ count: number; since: Date | null }[]>`
    SELECT count(*)::int AS count, min(at) AS since FROM history WHERE hash IS NULL`
  const last = await db.historyEntry.findFirst({
    where: { seq: { not: null } },
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  })
  const check = await db.chainCheck.findFirst({ orderBy: { id: 'desc' } })
  return {
    open: open?.count ?? 0,
    openSince: open?.since ?? null,
    rows: Number(last?.seq ?? 0),
    head: last?.hash ? Buffer.from(last.hash).toString('hex').slice(0, 16) : null,
    check: check && {
      at: check.at,
      by: check.by,
      rows: check.rows,
      fault: check.fault as { kind: string; seq: string; id: string } | null,
    },
  }
}
