import { Prisma } from './generated/client.ts'
import type { Condition } from './list-sql.ts'
import { allOf, chosenOf, holdsAll, listOf, namesAll } from './list-sql.ts'
import type { Db } from './transaction.ts'

/** A facet of a list: what each row has, and what of it is chosen. */
export interface Facet {
  name: string
  /** A text, or a JSON array where `of` says so: of texts, or of objects with the value under a key. */
  value: Condition
  of?: 'texts' | { key: string }
  /** Rows that have what is chosen; null when nothing is. */
  chosen: Condition | null
  /** All chosen values must hold, so the own choice narrows the own counts too; else one is enough. */
  every?: boolean
}

/** A facet of one value a row; one of the chosen values is enough. */
export const oneOf = (name: string, value: Condition, chosen: readonly string[]): Facet => ({
  name,
  value,
  chosen: chosenOf(chosen, Prisma.sql`${value} = ANY(${[...chosen]}::text[])`),
})

/** A facet of a JSON array of known words; all chosen ones must hold. */
export const allTexts = (name: string, value: Condition, chosen: readonly string[]): Facet => ({
  name,
  value,
  of: 'texts',
  every: true,
  chosen: holdsAll(value, chosen),
})

/** A facet of a JSON array of texts (`key` null) or of objects, written by people: case does not matter; all chosen ones must hold. */
export const allNamed = (name: string, value: Condition, key: string | null, chosen: readonly string[]): Facet => ({
  name,
  value,
  of: key === null ? 'texts' : { key },
  every: true,
  chosen: namesAll(value, key, chosen),
})

/** What is chosen of facets, as conditions. */
export const chosenIn = (facets: readonly Facet[]): Condition[] => facets.flatMap(({ chosen }) => chosen ?? [])

/** Counts of the values of facets by name, most frequent first. */
export type ListFacets = Record<string, { value: string; count: number }[]>

/** Most values of a facet that are counted. */
const most = 100

const column = (letter: string, at: number): Condition => Prisma.raw(`${letter}${at}`)

function counted(facet: Facet, at: number, others: Condition): Condition {
  const value = Prisma.sql`base.${column('f', at)}`
  const [from, shown] =
    facet.of === undefined
      ? [Prisma.empty, value]
      : facet.of === 'texts'
        ? [Prisma.sql`, jsonb_array_elements_text(${value}) x`, Prisma.raw('x')]
        : [Prisma.sql`, jsonb_array_elements(${value}) x`, Prisma.sql`x ->> ${facet.of.key}`]
  const rows = Prisma.raw(facet.of === undefined ? 'count(*)' : 'count(DISTINCT n)')
  return Prisma.sql`(SELECT ${facet.name} AS facet, min(v) AS value, ${rows}::int AS n FROM
    (SELECT ${shown} AS v, base.n FROM base ${from} WHERE ${others}) s
    WHERE v <> '' GROUP BY lower(v) ORDER BY 3 DESC, 2 LIMIT ${most})`
}

/**
 * Counts of all facets over the rows that the reader may see and that fit everything else, in one statement. `where` holds the reader's
 * scope and all that is no facet; nothing but these rows is counted, whatever an index of search says.
 */
export async function facetCounts(
  db: Db,
  from: Condition,
  where: Condition,
  facets: readonly Facet[],
): Promise<ListFacets> {
  const columns = facets.flatMap(({ value, of, chosen }, at) => [
    Prisma.sql`${of === undefined ? value : listOf(value)} AS ${column('f', at)}`,
    ...(chosen ? [Prisma.sql`(${chosen}) AS ${column('c', at)}`] : []),
  ])
  const parts = facets.map((facet, at) =>
    counted(
      facet,
      at,
      allOf(
        facets.flatMap(({ chosen }, other) =>
          chosen && (other !== at || facet.every) ? [Prisma.sql`base.${column('c', other)}`] : [],
        ),
      ),
    ),
  )
  const rows = await db.$queryRaw<{ facet: string; value: string; n: number }[]>`
    WITH base AS MATERIALIZED (SELECT row_number() OVER () AS n, ${Prisma.join(columns)} FROM ${from} WHERE ${where})
    ${Prisma.join(parts, ' UNION ALL ')}`
  const counts: ListFacets = {}
  for (const { facet, value, n } of rows) counts[facet] = [...(counts[facet] ?? []), { value, count: n }]
  return counts
}
