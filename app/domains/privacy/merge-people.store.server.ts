import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { RegistrationState } from '../events/registration.ts'
import type { ComparedPerson } from './doubles.ts'
import { givesBack, secondCounts } from './merge-people.ts'

/** Tables whose rows go over to the profile that stays, each with the column that names a row; in an order that keeps their rules. */
const movable: readonly (readonly [table: string, key: string])[] = [
  ['consent', 'id'],
  ['contact_request', 'id'],
  ['disclosure', 'id'],
  ['handover', 'id'],
  ['proposal', 'id'],
  ['review_request', 'id'],
  ['match_refusal', 'vacancy_id'],
  ['correction', 'id'],
  ['lead', 'id'],
  ['profile_sending', 'id'],
  ['event_selection', 'event_id'],
  ['sign_up', 'id'],
  ['registration', 'id'],
  ['integration', 'id'],
  ['message', 'id'],
  ['saved_search', 'id'],
]

/** What a merge did to rows: enough to take it back. */
export interface MovedRows {
  rows: { table: string; key: string; ids: string[] }[]
  /** Registrations of both on one event that changed sides: the one that counts went to the profile that stays. */
  swapped: { kept: string; gone: string }[]
  /** Registrations that gave their place back, with the state before. */
  cancelled: { id: string; state: string }[]
  /** Rows that could not go over because the other profile has the same, by table. */
  left: Record<string, number>
}

const breaksRule = (error: unknown): boolean => /Code: `?23\d{3}|Unique constraint|violates/.test(String(error))

/** Tries something that may break a rule of the database; the transaction goes on either way. */
async function attempt(tx: Db, work: () => Promise<unknown>): Promise<boolean> {
  await tx.$executeRaw`SAVEPOINT one_row`
  try {
    await work()
    await tx.$executeRaw`RELEASE SAVEPOINT one_row`
    return true
  } catch (error) {
    if (!breaksRule(error)) throw error
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT one_row`
    return false
  }
}

async function moveRow(tx: Db, table: string, key: string, id: string, from: string, to: string): Promise<boolean> {
  const [name, column] = [Prisma.raw(table), Prisma.raw(key)]
  return attempt(tx, async () => {
    await tx.$executeRaw`UPDATE ${name} SET candidate_id = ${to} WHERE ${column} = ${id} AND candidate_id = ${from}`
    if (table === 'registration')
      await tx.$executeRaw`UPDATE talk SET candidate_id = ${to} WHERE registration_id = ${id}`
  })
}

const cancel = (tx: Db, id: string) =>
  attempt(tx, () => tx.registration.update({ where: { id }, data: { state: 'cancelled', version: { increment: 1 } } }))

/** Two registrations of one event change sides. A profile that exists only meanwhile holds one of them, since each event has a person once. */
async function swapRegistrations(
  tx: Db,
  one: { id: string; of: string },
  other: { id: string; of: string },
): Promise<boolean> {
  const between = `merge-${one.id}`
  return attempt(tx, async () => {
    await tx.candidate.create({ data: { id: between, seeks: [] } })
    for (const [id, to] of [
      [one.id, between],
      [other.id, one.of],
      [one.id, other.of],
    ] as const) {
      await tx.$executeRaw`UPDATE registration SET candidate_id = ${to} WHERE id = ${id}`
      await tx.$executeRaw`UPDATE talk SET candidate_id = ${to} WHERE registration_id = ${id}`
    }
    await tx.candidate.delete({ where: { id: between } })
  })
}

/** Moves everything of `gone` to `kept`; of two registrations on one event the one that counts goes over, the other gives its place back. */
export async function moveEverything(tx: Db, kept: string, gone: string): Promise<MovedRows> {
  const moved: MovedRows = { rows: [], swapped: [], cancelled: [], left: {} }
  const pairs = await tx.$queryRaw<
    { kept: string; keptState: RegistrationState; gone: string; goneState: RegistrationState }[]
  >`
    SELECT k.id AS kept, k.state AS "keptState", g.id AS gone, g.state AS "goneState"
    FROM registration k JOIN registration g ON g.event_id = k.event_id WHERE k.candidate_id = ${kept} AND g.candidate_id = ${gone}`
  for (const pair of pairs) {
    const second = secondCounts(pair.keptState, pair.goneState)
    const loser = second ? { id: pair.kept, state: pair.keptState } : { id: pair.gone, state: pair.goneState }
    if (givesBack.includes(loser.state) && (await cancel(tx, loser.id))) moved.cancelled.push(loser)
    if (second && (await swapRegistrations(tx, { id: pair.kept, of: kept }, { id: pair.gone, of: gone })))
      moved.swapped.push({ kept: pair.kept, gone: pair.gone })
  }
  for (const [table, key] of movable) {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT ${Prisma.raw(key)} AS id FROM ${Prisma.raw(table)} WHERE candidate_id = ${gone} ORDER BY 1`
    const ids: string[] = []
    for (const { id } of rows) {
      if (await moveRow(tx, table, key, id, gone, kept)) ids.push(id)
      else moved.left[table] = (moved.left[table] ?? 0) + 1
    }
    if (ids.length > 0) moved.rows.push({ table, key, ids })
  }
  await tx.customerSession.deleteMany({ where: { candidateId: gone } })
  // Facts for figures: what the profile that stays does not know comes from the other.
  await tx.$executeRaw`
    INSERT INTO candidate_protected (candidate_id, birth_date, unemployed_since, benefit_since, statistics_use, sealed)
    SELECT ${kept}, birth_date, unemployed_since, benefit_since, statistics_use, sealed FROM candidate_protected WHERE candidate_id = ${gone}
    ON CONFLICT (candidate_id) DO UPDATE SET birth_date = coalesce(candidate_protected.birth_date, excluded.birth_date),
      unemployed_since = coalesce(candidate_protected.unemployed_since, excluded.unemployed_since),
      benefit_since = coalesce(candidate_protected.benefit_since, excluded.benefit_since),
      statistics_use = coalesce(candidate_protected.statistics_use, excluded.statistics_use),
      sealed = coalesce(candidate_protected.sealed, excluded.sealed)`
  return moved
}

/** Moves back what a merge moved, where it is still with the profile that stayed; how many rows could not. */
export async function moveBack(tx: Db, kept: string, gone: string, moved: MovedRows): Promise<number> {
  let stuck = 0
  for (const { table, key, ids } of moved.rows)
    for (const id of ids) if (!(await moveRow(tx, table, key, id, kept, gone))) stuck += 1
  for (const pair of moved.swapped)
    if (!(await swapRegistrations(tx, { id: pair.gone, of: kept }, { id: pair.kept, of: gone }))) stuck += 1
  for (const { id, state } of moved.cancelled) {
    const back = () =>
      tx.registration.updateMany({ where: { id, state: 'cancelled' }, data: { state, version: { increment: 1 } } })
    if (!(await attempt(tx, back))) stuck += 1
  }
  return stuck
}

/** People as they are compared: active ones and those who rest, none that was joined into another profile. */
export function comparedPeople(db: Db): Promise<ComparedPerson[]> {
  return db.$queryRaw`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", extract(year FROM p.birth_date)::int AS "birthYear", c.email, c.phone
    FROM candidate c LEFT JOIN candidate_protected p ON p.candidate_id = c.id
    WHERE NOT EXISTS (SELECT FROM candidate_merge m WHERE m.gone_id = c.id AND m.undone_at IS NULL)`
}

export interface StoredMerge {
  id: string
  keptId: string
  goneId: string
  moved: MovedRows
  before: unknown
  versionAfter: number
  undoUntil: Date
}

/** The merge by which a profile was joined into another and which can be taken back; locked. */
export async function openMerge(tx: Db, id: string, now: Date): Promise<StoredMerge | null> {
  await tx.$queryRaw`SELECT id FROM candidate_merge WHERE id = ${id} FOR UPDATE`
  const row = await tx.candidateMerge.findFirst({ where: { id, undoneAt: null, undoUntil: { gt: now } } })
  return row && { ...row, moved: row.moved as unknown as MovedRows }
}

export const keepMerge = (
  tx: Db,
  merge: Omit<StoredMerge, 'before'> & { before: Prisma.InputJsonValue; mergedBy: string; mergedAt: Date },
) => tx.candidateMerge.create({ data: { ...merge, moved: merge.moved as unknown as Prisma.InputJsonValue } })

/** Profiles that were joined into others longer ago than a merge can be taken back. */
export async function overMerges(db: Db, now: Date): Promise<string[]> {
  const rows = await db.candidateMerge.findMany({
    where: { undoneAt: null, undoUntil: { lte: now } },
    select: { goneId: true },
    take: 500,
  })
  return rows.map(({ goneId }) => goneId)
}

/** Merges that a profile takes part in and that can still be taken back. */
export const mergesOf = (db: Db, id: string, now: Date) =>
  db.candidateMerge.findMany({
    where: { OR: [{ keptId: id }, { goneId: id }], undoneAt: null, undoUntil: { gt: now } },
    select: { id: true, keptId: true, goneId: true, mergedAt: true, undoUntil: true },
    orderBy: { mergedAt: 'desc' },
    take: 20,
  })
