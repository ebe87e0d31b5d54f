import { readinessDays, readinessStates } from '../app/domains/candidates/candidate.ts'
import type { Readiness } from '../app/domains/candidates/candidate.ts'
import { allMustHold } from '../app/domains/search/search.ts'
import type { FacetName, SearchFilter, SearchKind, SearchSort } from '../app/domains/search/search.ts'

/** Filters in Meilisearch's language: the lists are joined by AND, a list inside by OR. */
export type RemoteFilter = (string | string[])[]

const quoted = (value: string): string => `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`

/** A readiness on `today`, days since 1970. */
export function readinessFilter(state: Readiness, today: number): string {
  const [confirm, lapse] = [today - readinessDays.confirm, today - readinessDays.lapse]
  switch (state) {
    case 'never':
      return 'readyDay NOT EXISTS'
    case 'ready':
      return `readyDay >= ${confirm}`
    case 'confirm':
      return `readyDay < ${confirm} AND readyDay >= ${lapse}`
    case 'lapsed':
      return `readyDay < ${lapse}`
  }
}

/** A filter without one facet, for that facet's own counts. */
export function remoteFilter(filter: SearchFilter, without?: FacetName): RemoteFilter {
  const all: RemoteFilter = []
  for (const [name, values] of Object.entries(filter.facets) as [FacetName, readonly string[]][]) {
    if (name === without || values.length === 0) continue
    if (name === 'readiness') {
      const states = readinessStates.filter((state) => values.includes(state))
      if (states.length > 0) all.push(states.map((state) => readinessFilter(state, filter.today)))
      continue
    }
    const terms = values.map((value) => `${name} = ${quoted(value)}`)
    if (allMustHold.has(name)) all.push(...terms)
    else all.push(terms)
  }
  if (filter.occupation) all.push(`occ = ${quoted(filter.occupation)}`)
  if (filter.employer) all.push(`employer = ${quoted(filter.employer)}`)
  if (filter.near) all.push(`_geoRadius(${filter.near.lat}, ${filter.near.lon}, ${Math.round(filter.km * 1_000)})`)
  if (filter.payFrom !== null) all.push(`pay >= ${filter.payFrom}`)
  if (filter.startBy !== null) all.push(['startDay NOT EXISTS', `startDay <= ${filter.startBy}`])
  if (filter.beginsFrom !== null) all.push(`beginsDay >= ${filter.beginsFrom}`)
  if (filter.beginsTo !== null) all.push(`beginsDay <= ${filter.beginsTo}`)
  return all
}

/** Sorts in Meilisearch's words; none for the best match. */
export function remoteSort(sort: SearchSort, kind: SearchKind, filter: SearchFilter, ranked: boolean): string[] {
  switch (sort) {
    case 'near':
      return filter.near ? [`_geoPoint(${filter.near.lat}, ${filter.near.lon}):asc`] : ['fresh:desc']
    case 'soon':
      return [kind === 'event' ? 'beginsDay:asc' : 'startDay:asc', 'fresh:desc']
    case 'title':
      return ['title:asc']
    case 'new':
      return ['fresh:desc']
    case 'best':
      return ranked ? [] : ['fresh:desc']
  }
}
