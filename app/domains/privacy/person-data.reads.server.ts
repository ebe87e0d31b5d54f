import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { personTables } from './person-tables.ts'
import type { PersonTable } from './person-tables.ts'

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** SQL that is true for rows of a table that belong to the person `$1`. */
export function ofPerson({ by, of }: PersonTable): string {
  if (!of) return `${quoted(by)} = $1`
  return `${quoted(by)} IN (SELECT id FROM ${quoted(of)} WHERE candidate_id = $1)`
}

/** Rows of one table about the person. */
export interface PersonRows {
  table: string
  rows: Record<string, unknown>[]
}

/** What the record of changes keeps about the person and what belongs to the person. */
const ownEntries = `
  SELECT at, actor, entity, row_id, action, changes FROM history WHERE (entity = 'candidate' AND row_id = $1)
    OR (entity = 'registration' AND row_id IN (SELECT id FROM registration WHERE candidate_id = $1))
    OR (entity = 'proposal' AND row_id IN (SELECT id FROM proposal WHERE candidate_id = $1))
  ORDER BY id LIMIT 5000`

/**
 * Everything that is kept about a person, table by table, without keys of links; for staff, or the person about herself. Null when there
 * is no such person for this reader.
 */
export async function personData(scope: Scope, db: Db, id: string): Promise<PersonRows[] | null> {
  if (scope.kind === 'employer' || (scope.kind === 'self' && scope.candidateId !== id)) return null
  if ((await db.candidate.count({ where: { id } })) === 0) return null
  const all: PersonRows[] = []
  for (const one of personTables) {
    const found = await db.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) - $2::text[] AS row FROM ${quoted(one.table)} t WHERE ${ofPerson(one)}`,
      id,
      one.secrets ?? [],
    )
    all.push({ table: one.table, rows: found.map(({ row }) => row) })
  }
  all.push({ table: 'history', rows: await db.$queryRawUnsafe<Record<string, unknown>[]>(ownEntries, id) })
  return all
}

/** How many rows of each table are kept about a person; only tables with any. Staff only. */
export async function personCounts(
  scope: Scope,
  db: Db,
  id: string,
): Promise<{ name: string; state: string; tables: { table: string; rows: number }[] } | null> {
  if (scope.kind !== 'house') return null
  const person = await db.candidate.findUnique({
    where: { id },
    select: { firstName: true, lastName: true, state: true },
  })
  if (!person) return null
  const parts = personTables.map(
    (one) => `SELECT '${one.table}' AS "table", count(*)::int AS rows FROM ${quoted(one.table)} WHERE ${ofPerson(one)}`,
  )
  const tables = await db.$queryRawUnsafe<{ table: string; rows: number }[]>(parts.join(' UNION ALL '), id)
  const name = [person.firstName, person.lastName].filter(Boolean).join(' ') || id
  return { name, state: person.state, tables: tables.filter(({ rows }) => rows > 0) }
}
