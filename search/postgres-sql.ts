import { allMustHold } from '../app/domains/search/search.ts'
import type { FacetName, SearchFilter, SearchKind, SearchSort } from '../app/domains/search/search.ts'
import { readinessDays } from '../app/domains/candidates/candidate.ts'
import { longPrefix } from './units.ts'
import type { Unit, Variant } from './units.ts'

const quoted = (lexeme: string): string => `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`

const allOf = (parts: readonly string[]): string => parts.filter(Boolean).join(' & ')
const oneOf = (parts: readonly string[]): string => (parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' | ')})`)

/** How far a query reaches: whole words of the title, their beginnings too, or every field. */
export type Reach = 'title' | 'title begin' | 'all'

function variantQuery({ words, prefix }: Variant, reach: Reach): string {
  const field = reach === 'all' ? 'w' : 't'
  const parts = words.map((word) => {
    const open = prefix && reach !== 'title' && (reach === 'title begin' || word.length >= longPrefix)
    return quoted(`${field}:${word}`) + (open ? ':*' : '')
  })
  return parts.length === 1 ? (parts[0] ?? '') : `(${allOf(parts)})`
}

const unitQuery = ({ variants }: Unit, reach: Reach): string =>
  oneOf(variants.map((variant) => variantQuery(variant, reach)))

/** The words of a query as a tsquery; `some`: one part of the query is enough. */
export const wordsQuery = (units: readonly Unit[], reach: Reach, some = false): string =>
  some ? oneOf(units.map((unit) => unitQuery(unit, reach))) : allOf(units.map((unit) => unitQuery(unit, reach)))

/** Tags that a filter asks for as a tsquery; empty when it asks for none. `without` leaves one facet out, for its own counts. */
export function tagsQuery(filter: SearchFilter, without?: FacetName): string {
  const parts: string[] = []
  for (const [name, values] of Object.entries(filter.facets) as [FacetName, readonly string[]][]) {
    if (name === without || name === 'readiness' || values.length === 0) continue
    const lexemes = values.map((value) => quoted(`f:${name}:${value}`))
    parts.push(allMustHold.has(name) ? allOf(lexemes) : oneOf(lexemes))
  }
  if (filter.occupation) parts.push(quoted(`f:occ:${filter.occupation}`))
  if (filter.employer) parts.push(quoted(`f:employer:${filter.employer}`))
  return allOf(parts)
}

const kilometres = (lat: number, lon: number): string =>
  `(12742.0176 * asin(least(1, sqrt(power(sin(radians((s.lat - ${lat}) / 2)), 2)
    + cos(radians(${lat})) * cos(radians(s.lat)) * power(sin(radians((s.lon - ${lon}) / 2)), 2)))))`

/** SQL of a readiness at `today`, days since 1970. */
export function readinessSql(today: number): string {
  const age = `(${today} - s.ready_day)`
  return `CASE WHEN s.ready_day IS NULL THEN 'never' WHEN ${age} <= ${readinessDays.confirm} THEN 'ready'
    WHEN ${age} <= ${readinessDays.lapse} THEN 'confirm' ELSE 'lapsed' END`
}

const readinessValues = new Set(['ready', 'confirm', 'lapsed', 'never'])
const number = (value: number): number => {
  if (!Number.isFinite(value)) throw new Error('A filter is not a number')
  return value
}

/** What tags cannot say, as SQL over `s`: place, pay, days. Only checked numbers and words of a fixed list go into it. */
export function numberConditions(filter: SearchFilter, without?: FacetName): string[] {
  const all: string[] = []
  const { near, payFrom, startBy, beginsFrom, beginsTo } = filter
  if (near) {
    const [lat, lon, km] = [number(near.lat), number(near.lon), number(filter.km)]
    const north = km / 111.19
    const east = north / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
    all.push(
      `s.lat BETWEEN ${lat - north} AND ${lat + north} AND s.lon BETWEEN ${lon - east} AND ${lon + east} AND ${kilometres(lat, lon)} <= ${km}`,
    )
  }
  if (payFrom !== null) all.push(`s.pay >= ${number(payFrom)}`)
  if (startBy !== null) all.push(`(s.start_day IS NULL OR s.start_day <= ${number(startBy)})`)
  if (beginsFrom !== null) all.push(`s.begins_day >= ${number(beginsFrom)}`)
  if (beginsTo !== null) all.push(`s.begins_day <= ${number(beginsTo)}`)
  const ready =
    without === 'readiness' ? [] : (filter.facets.readiness ?? []).filter((value) => readinessValues.has(value))
  if (ready.length > 0)
    all.push(`${readinessSql(number(filter.today))} IN (${ready.map((value) => `'${value}'`).join(', ')})`)
  return all
}

/** ORDER BY of a sort that is no ranking. */
export function orderSql(sort: SearchSort, kind: SearchKind, filter: SearchFilter): string {
  switch (sort) {
    case 'near':
      return filter.near
        ? `${kilometres(number(filter.near.lat), number(filter.near.lon))} NULLS LAST, s.id`
        : 's.fresh DESC, s.id'
    case 'soon':
      return `${kind === 'event' ? 's.begins_day' : 's.start_day'} NULLS LAST, s.fresh DESC, s.id`
    case 'title':
      return 's.title, s.id'
    default:
      return 's.fresh DESC, s.id'
  }
}

/** WHERE of one kind and generation; the literals meet the partial indexes. */
export function whereSql(
  kind: SearchKind,
  generation: number,
  query: string,
  conditions: readonly string[],
  parameter: number,
): string {
  const words = query === '' ? [] : [`s.terms @@ $${parameter}::tsquery`]
  return [`s.kind = '${kind}' AND NOT s.gone AND s.generation = ${generation}`, ...words, ...conditions].join(' AND ')
}
