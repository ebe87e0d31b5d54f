import type { SearchKind } from '../app/domains/search/search.ts'
import { dayCount } from '../app/domains/search/search.ts'
import type { Compounds } from './compounds.ts'
import type { SearchDocument } from './document.ts'
import { indexWords } from './words.ts'

/** A row as it is read for search, whatever its kind: texts by field, and the values for filters. */
export interface SourceRow {
  kind: SearchKind
  id: string
  title: string
  /** Names by which it is known besides its title, most telling first. */
  keys: readonly (string | null)[]
  text: string | null
  /** KldB codes of its occupations. */
  occupations: readonly string[]
  tags: readonly (readonly [facet: string, values: readonly (string | null)[] | null])[]
  lat: number | null
  lon: number | null
  pay: number | null
  startDay: string | null
  readyDay: string | null
  beginsDay: string | null
  changedAt: Date
}

/** Most words of a document's keys and of its text: what is beyond says little. */
const most = { keys: 60, text: 60 } as const

function occupationTags(codes: readonly string[]): string[] {
  return codes.flatMap((code) => Array.from({ length: code.length }, (_, at) => `occ:${code.slice(0, at + 1)}`))
}

/** The document of a row. `wordsOfOccupation` gives the words of a class's titles and names. */
export function documentOf(
  row: SourceRow,
  compounds: Compounds,
  wordsOfOccupation: (code: string) => readonly string[],
): SearchDocument {
  const title = indexWords(row.title)
  const seen = new Set(title)
  const fresh = (words: readonly string[], limit: number): string[] => {
    const found: string[] = []
    for (const word of words) {
      if (seen.has(word) || word.length > 40) continue
      if (found.length >= limit) break
      seen.add(word)
      found.push(word)
    }
    return found
  }
  const parts = fresh(
    title.flatMap((word) => compounds.partsOf(word)),
    30,
  )
  const own = row.keys.flatMap((key) => (key ? indexWords(key) : []))
  const keys = fresh(
    [
      row.id.toLowerCase(),
      ...own,
      ...row.occupations.flatMap((code) => wordsOfOccupation(code)),
      ...own.flatMap((word) => compounds.partsOf(word)),
    ],
    most.keys,
  )
  const text = fresh(row.text ? indexWords(row.text).filter((word) => word.length > 3) : [], most.text)
  const tags = row.tags.flatMap(([facet, values]) =>
    (values ?? []).flatMap((value) => (value ? [`${facet}:${value}`] : [])),
  )
  return {
    kind: row.kind,
    id: row.id,
    title: title.join(' '),
    parts: parts.join(' '),
    keys: keys.join(' '),
    text: text.join(' '),
    tags: [...new Set([...tags, ...occupationTags(row.occupations)])],
    lat: row.lat,
    lon: row.lon,
    pay: row.pay,
    startDay: dayCount(row.startDay),
    readyDay: dayCount(row.readyDay),
    beginsDay: dayCount(row.beginsDay),
    fresh: Math.floor(row.changedAt.getTime() / 3_600_000),
  }
}
