import { Prisma } from '../../../prisma/generated/client.ts'
import { chosenIn, facetCounts, oneOf } from '../../../prisma/list-facets.ts'
import type { Facet, ListFacets } from '../../../prisma/list-facets.ts'
import { allOf, besideHits, bestFirst, byText, chosenOf, contains, pageSize, within } from '../../../prisma/list-sql.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { ListQuery } from '../../lib/list-query.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { EventKind } from './event.ts'
import { eventRows } from './events.reads.server.ts'
import type { EventRow } from './events.reads.server.ts'

/** What the list of events shows: which time, and filters that may be left out. */
export interface EventFilter extends Partial<Omit<ListQuery, 'page'>> {
  when: 'coming' | 'past' | 'all'
  kind?: EventKind | undefined
  near?: { lat: number; lon: number } | null
  /** ISO days of the begin, both included. */
  from?: string
  to?: string
  page: number
}

function seen(scope: Scope): Condition {
  if (scope.kind === 'house') return Prisma.sql`TRUE`
  return scope.kind === 'employer'
    ? Prisma.sql`e.state <> 'draft' AND EXISTS (SELECT FROM event_host h WHERE h.event_id = e.id AND h.employer_id = ${scope.employerId})`
    : Prisma.sql`EXISTS (SELECT FROM registration r WHERE r.event_id = e.id AND r.candidate_id = ${scope.candidateId})`
}

const beginsOn = Prisma.sql`(e.begins_at AT TIME ZONE 'Europe/Berlin')::date`

/** Everything of a filter that is no facet, with what the reader may see. */
function narrowed(scope: Scope, filter: EventFilter, now: Date): Condition[] {
  const { when, occupation, near, km, text, from, to } = filter
  const all: Condition[] = [seen(scope)]
  if (when === 'coming') all.push(Prisma.sql`e.ends_at >= ${now}`)
  if (when === 'past') all.push(Prisma.sql`e.ends_at < ${now}`)
  if (occupation) all.push(Prisma.sql`EXISTS (SELECT FROM unnest(e.occupations) o WHERE o LIKE ${`${occupation}%`})`)
  if (near)
    all.push(Prisma.sql`EXISTS (SELECT FROM postcode p WHERE p.postcode = e.postcode
      AND ${within(Prisma.sql`p.lat`, Prisma.sql`p.lon`, near, km ?? 20)})`)
  if (from) all.push(Prisma.sql`${beginsOn} >= ${from}::date`)
  if (to) all.push(Prisma.sql`${beginsOn} <= ${to}::date`)
  if (text) {
    const part = contains(text)
    all.push(
      byText('event', filter.hits, Prisma.sql`e.id`, {
        exact: Prisma.sql`e.id = ${text}`,
        plain: Prisma.sql`(lower(e.title) LIKE ${part} OR EXISTS (SELECT FROM event_host h JOIN employer f ON f.id = h.employer_id
          WHERE h.event_id = e.id AND lower(f.name) LIKE ${part}))`,
      }),
    )
  }
  return all
}

const called = Prisma.sql`e.state <> 'cancelled'`

/** The facets of the list in its order. Of what comes, what is called off is left out unless it is asked for. */
function facetsOf(filter: EventFilter): Facet[] {
  const { when, states = [], kind, site, languages = [] } = filter
  const state = oneOf('state', Prisma.sql`e.state`, states)
  return [
    when === 'coming' && states.length === 0 ? { ...state, chosen: called } : state,
    oneOf('kind', Prisma.sql`e.kind`, kind ? [kind] : []),
    oneOf('site', Prisma.sql`e.site_id`, site ? [site] : []),
    {
      name: 'language',
      value: Prisma.sql`to_jsonb(e.languages)`,
      of: 'texts',
      every: true,
      chosen: chosenOf(languages, Prisma.sql`e.languages @> ${[...languages]}::text[]`),
    },
  ]
}

const fromOf = (filter: EventFilter): Condition => Prisma.sql`event e ${besideHits(filter.hits, Prisma.sql`e.id`)}`

function order(filter: EventFilter): Condition {
  if (filter.sort === 'best' && filter.hits) return Prisma.sql`${bestFirst}, e.begins_at, e.id`
  return filter.when === 'past' ? Prisma.sql`e.begins_at DESC, e.id` : Prisma.sql`e.begins_at, e.id`
}

/** How many of the events that the reader may see each choice would leave. */
export const eventFacets = (scope: Scope, db: Db, filter: EventFilter, now: Date): Promise<ListFacets> =>
  facetCounts(db, fromOf(filter), allOf(narrowed(scope, filter, now)), facetsOf(filter))

/** One page of the list of events. */
export async function listEvents(
  db: Db,
  scope: Scope,
  filter: EventFilter,
  now: Date,
): Promise<{ rows: EventRow[]; total: number; pages: number }> {
  const where = allOf([...narrowed(scope, filter, now), ...chosenIn(facetsOf(filter))])
  const from = fromOf(filter)
  const [count] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM ${from} WHERE ${where}`
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM ${from} WHERE ${where} ORDER BY ${order(filter)} LIMIT ${pageSize} OFFSET ${(filter.page - 1) * pageSize}`
  const total = count?.n ?? 0
  const rows = await eventRows(
    db,
    found.map(({ id }) => id),
  )
  return { total, pages: Math.ceil(total / pageSize), rows }
}
