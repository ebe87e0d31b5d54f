import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'
import type { BundleSite, Opening, ReadyPerson } from './bundle.ts'

interface Stock {
  people: ReadyPerson[]
  openings: Opening[]
  sites: (BundleSite & {
    stateCode: string
    street: string
    postcode: string
    city: string
    phone: string | null
    email: string | null
  })[]
  /** Days (ISO dates) of coming events by site. */
  taken: { siteId: string; day: string }[]
  dismissed: string[]
}

type Placed = { lat: number | null; lon: number | null }

const pointOf = ({ lat, lon }: Placed) => (lat === null || lon === null ? null : { lat, lon })

const most = 5000

/** What bundles are made from: ready people, open vacancies, sites, coming events, what was dismissed. Five queries whatever the number; staff only. */
export async function bundleStock(db: Db, scope: Scope, now: Date, readySince: Date): Promise<Stock> {
  if (scope.kind !== 'house') return { people: [], openings: [], sites: [], taken: [], dismissed: [] }
  const people = await db.$queryRaw<(Omit<ReadyPerson, 'point'> & Placed)[]>`
    SELECT c.id, coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS name, c.lat, c.lon, c.site_id AS "siteId",
      c.max_km AS "maxKm", c.accepts_temp_work AS "acceptsTempWork", to_char(c.ready_on, 'YYYY-MM-DD') AS "readyOn",
      array_agg(t.occupation ORDER BY t.position) AS occupations,
      coalesce((SELECT array_agg(DISTINCT o) FROM registration r JOIN event e ON e.id = r.event_id, unnest(e.occupations) o
        WHERE r.candidate_id = c.id AND e.ends_at > ${now} AND e.state IN ('draft', 'published', 'running')
        AND r.state IN ('invited', 'accepted', 'waiting', 'offered')), '{}')
      || coalesce((SELECT array_agg(DISTINCT o) FROM event_selection s JOIN event e ON e.id = s.event_id, unnest(e.occupations) o
        WHERE s.candidate_id = c.id AND e.ends_at > ${now} AND e.state IN ('draft', 'published')), '{}') AS "busyWith"
    FROM candidate c JOIN candidate_target t ON t.candidate_id = c.id
    WHERE c.state = 'active' AND c.ready_on >= ${readySince}
    GROUP BY c.id ORDER BY c.ready_on DESC, c.id LIMIT ${most}`
  const openings = await db.$queryRaw<(Omit<Opening, 'point'> & Placed)[]>`
    SELECT v.employer_id AS "employerId", e.name AS employer, e.kind = 'temp_agency' AS "tempAgency", v.occupation, v.lat, v.lon,
      v.site_id AS "siteId", v.places - v.places_filled AS places,
      coalesce((SELECT array_agg(DISTINCT o) FROM event_host h JOIN event n ON n.id = h.event_id, unnest(n.occupations) o
        WHERE h.employer_id = v.employer_id AND n.ends_at > ${now} AND n.state IN ('draft', 'published', 'running')), '{}') AS "busyWith"
    FROM vacancy v JOIN employer e ON e.id = v.employer_id
    WHERE v.state IN ('published', 'restricted') AND v.places_filled < v.places AND v.kind = 'job'
    ORDER BY v.published_on DESC NULLS LAST, v.id LIMIT ${most}`
  const sites = await db.site.findMany({ orderBy: { name: 'asc' } })
  const taken = await db.$queryRaw<{ siteId: string; day: string }[]>`
    SELECT DISTINCT site_id AS "siteId", to_char(begins_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS day FROM event
    WHERE site_id IS NOT NULL AND ends_at > ${now} AND state <> 'cancelled'`
  const dismissed = await db.bundleDismissal.findMany({ select: { key: true } })
  return {
    people: people.map(({ lat, lon, ...person }) => ({ ...person, point: pointOf({ lat, lon }) })),
    openings: openings.map(({ lat, lon, ...opening }) => ({ ...opening, point: pointOf({ lat, lon }) })),
    sites: sites.map(({ lat, lon, ...site }) => ({ ...site, point: { lat, lon } })),
    taken,
    dismissed: dismissed.map(({ key }) => key),
  }
}
