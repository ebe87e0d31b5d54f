import { facetNames } from '../app/domains/search/search.ts'
import type { SearchKind } from '../app/domains/search/search.ts'
import type { SearchDocument } from './document.ts'
import { synonyms } from './synonyms.ts'

/** Index of a kind; the one that is being built beside it ends in `_next`. */
export const indexOf = (kind: SearchKind): string => `search_${kind}`
export const nextIndexOf = (kind: SearchKind): string => `${indexOf(kind)}_next`

/** What the key of this house needs, on indexes `search_*` alone: no keys, no dumps, no other index. */
export const leastRights = [
  'search',
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.update',
  'tasks.get',
  'stats.get',
  'version',
] as const

/** Documents of Meilisearch have ids of letters, digits, - and _ only: ours are written in base64url. */
export const keyOf = (id: string): string => Buffer.from(id, 'utf8').toString('base64url')

/** A document as Meilisearch takes it: facets as attributes, what is unknown left out. */
export function remoteDocument(document: SearchDocument): Record<string, unknown> {
  const facets: Record<string, string[]> = {}
  for (const tag of document.tags) {
    const at = tag.indexOf(':')
    const name = tag.slice(0, at)
    facets[name] = [...(facets[name] ?? []), tag.slice(at + 1)]
  }
  const { id, title, parts, keys, text, lat, lon, fresh } = document
  const numbers = {
    pay: document.pay,
    startDay: document.startDay,
    readyDay: document.readyDay,
    beginsDay: document.beginsDay,
  }
  return {
    key: keyOf(id),
    ref: id,
    title,
    parts,
    keys,
    text,
    fresh,
    ...facets,
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== null)),
    ...(lat !== null && lon !== null ? { _geo: { lat, lng: lon } } : {}),
  }
}

/** Settings of every index, as the adapter sends them. */
export const settings = {
  searchableAttributes: ['title', 'parts', 'keys', 'text'],
  displayedAttributes: ['ref', 'title', 'keys', 'state', 'fresh'],
  filterableAttributes: [
    ...facetNames.filter((name) => name !== 'readiness'),
    'occ',
    'employer',
    'pay',
    'startDay',
    'readyDay',
    'beginsDay',
    '_geo',
  ],
  sortableAttributes: ['fresh', 'startDay', 'beginsDay', 'title', '_geo'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'exactness', 'proximity', 'fresh:desc'],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  synonyms: Object.fromEntries([...synonyms].map(([name, others]) => [name, others.map((words) => words.join(' '))])),
  faceting: { maxValuesPerFacet: 200 },
  pagination: { maxTotalHits: 20_000 },
}
