import { readListQuery } from '../lib/list-query.ts'
import type { ListQuery } from '../lib/list-query.ts'
import { reads } from '../wiring.server.ts'

interface Choice {
  code: string
  title: string
  name: string
}

/** Filters of a list with what only the house's data can tell: the occupation that was typed, the place as a point. */
export interface ResolvedFilters {
  query: ListQuery
  near: { lat: number; lon: number } | null
  placeName: string | null
  occupation: Choice | null
  /** Other branches and classes for a name that was typed and not chosen. */
  similar: Choice[]
  /** What was typed and could not be found. */
  unknownPlace: string | null
  unknownOccupation: string | null
}

/** Words that were typed sort by how well they fit, unless another order was chosen. */
function sortOf(params: URLSearchParams, { text, sort }: ListQuery): string {
  const asked = params.get('sort') ?? ''
  return text !== '' && (asked === '' || asked === 'best') ? 'best' : sort
}

/**
 * Reads a list's address. An occupation that was typed without choosing (no scripts) is the best hit, the others are offered;
 * a place that nobody knows does not filter, and the page says so.
 */
export async function resolveFilters(
  request: Request,
  sorts: readonly string[],
  language: 'de' | 'en',
): Promise<ResolvedFilters> {
  const params = new URL(request.url).searchParams
  const query = readListQuery(params, sorts)
  const typed = (params.get('occupationSearch') ?? '').trim().slice(0, 100)
  const found = !query.occupation && typed ? await reads.occupations.searchAll(typed, language) : []
  const code = query.occupation || found[0]?.code || ''
  const title = code ? (await reads.occupations.titles([code], language))[code] : undefined
  const place = query.place ? await reads.occupations.place(query.place) : null
  return {
    query: { ...query, occupation: code, sort: sortOf(params, query) },
    near: place && { lat: place.lat, lon: place.lon },
    placeName: place?.name ?? null,
    occupation: code ? { code, title: title ?? code, name: title ?? code } : null,
    similar: found.slice(1, 6),
    unknownPlace: query.place && !place ? query.place : null,
    unknownOccupation: typed && !code ? typed : null,
  }
}
