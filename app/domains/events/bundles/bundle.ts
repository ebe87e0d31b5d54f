import { DateTime } from 'luxon'
import { zone } from '../../../lib/dates.ts'
import { roadTenths } from '../../matching/distance.ts'
import type { Point } from '../../matching/profile.ts'
import { defaultLimitKm } from '../../matching/weights.ts'
import type { EventKind } from '../event.ts'

/** A ready person (bereite Person) as bundles see one. `busyWith`: occupations of coming events that the person is on already. */
export interface ReadyPerson {
  id: string
  name: string
  occupations: readonly string[]
  siteId: string | null
  point: Point | null
  maxKm: number | null
  /** null: not known. */
  acceptsTempWork: boolean | null
  readyOn: string | null
  busyWith: readonly string[]
}

/** An open vacancy with its employer. `busyWith`: occupations of coming events that the employer hosts. */
export interface Opening {
  employerId: string
  employer: string
  tempAgency: boolean
  occupation: string
  point: Point | null
  siteId: string | null
  /** Places that are still open. */
  places: number
  busyWith: readonly string[]
}

export interface BundleSite {
  id: string
  name: string
  point: Point
}

/** Employers within so many km of road of a site belong to its area. */
export const areaKm = 30
/** From so many people and employers on an event is worth its work. */
export const leastPeople = 5
export const leastEmployers = 2
const mostPeople = 60
const mostHosts = 12

/**
 * A bundle (Bündelung): ready people of one occupation (KldB sub-group, four digits) in the area of one site, and the employers
 * there who look for them.
 */
export interface Bundle {
  /** Says which it is, from day to day: occupation and site. */
  key: string
  occupation: string
  siteId: string
  kind: EventKind
  people: { id: string; name: string; km: number | null; readyOn: string | null }[]
  /** All who are ready, also beyond those listed. */
  ready: number
  hosts: { employerId: string; employer: string; places: number; tempAgency: boolean }[]
  places: number
}

const group = (occupation: string): string => occupation.slice(0, 4)
const km = (a: Point, b: Point): number => roadTenths(a, b) / 10
const covered = (busyWith: readonly string[], occupation: string): boolean =>
  busyWith.some((code) => code.startsWith(occupation) || occupation.startsWith(code))

/** The site of a person: the nearest to the home, if it can be reached; without a known home the one that looks after the person. */
function siteOf(person: ReadyPerson, sites: readonly BundleSite[]): { id: string; km: number | null } | null {
  const { point, siteId } = person
  if (!point) return siteId === null ? null : { id: siteId, km: null }
  const [nearest] = sites.map((site) => ({ id: site.id, km: km(site.point, point) })).sort((a, b) => a.km - b.km)
  return nearest && nearest.km <= (person.maxKm ?? defaultLimitKm.else) ? nearest : null
}

const inArea = (opening: Opening, site: BundleSite): boolean =>
  opening.point ? km(site.point, opening.point) <= areaKm : opening.siteId === site.id

/** Open places by employer, most first. */
function hostsOf(openings: readonly Opening[]): Bundle['hosts'] {
  const hosts = new Map<string, Bundle['hosts'][number]>()
  for (const { employerId, employer, tempAgency, places } of openings) {
    const known = hosts.get(employerId)
    hosts.set(employerId, { employerId, employer, tempAgency, places: places + (known?.places ?? 0) })
  }
  return [...hosts.values()].sort((a, b) => b.places - a.places || a.employer.localeCompare(b.employer, 'de'))
}

/**
 * Bundles that the stock offers, those first in which most could be placed. At least 5 people and 2 employers each; who has a coming
 * event for the occupation is not counted twice. Where only agencies look, it is a session with them, and whoever wants no
 * temp work is left out of it; else a fair of all.
 */
export function bundlesOf(
  people: readonly ReadyPerson[],
  openings: readonly Opening[],
  sites: readonly BundleSite[],
): Bundle[] {
  const groups = new Map<string, { person: ReadyPerson; km: number | null }[]>()
  for (const person of people) {
    const at = siteOf(person, sites)
    if (!at) continue
    for (const occupation of new Set(person.occupations.map(group))) {
      if (covered(person.busyWith, occupation)) continue
      const key = `${occupation}-${at.id}`
      groups.set(key, [...(groups.get(key) ?? []), { person, km: at.km }])
    }
  }
  const free = openings.filter(({ busyWith, occupation }) => !covered(busyWith, group(occupation)))
  return sites
    .flatMap((site) =>
      [...groups].flatMap(([key, all]): Bundle[] => {
        if (!key.endsWith(`-${site.id}`)) return []
        const occupation = key.slice(0, 4)
        const hosts = hostsOf(free.filter((one) => group(one.occupation) === occupation && inArea(one, site)))
        const agenciesOnly = hosts.every(({ tempAgency }) => tempAgency)
        const ready = agenciesOnly ? all.filter(({ person }) => person.acceptsTempWork !== false) : all
        if (ready.length < leastPeople || hosts.length < leastEmployers) return []
        const listed = [...ready].sort(
          (a, b) =>
            (b.person.readyOn ?? '').localeCompare(a.person.readyOn ?? '') || a.person.id.localeCompare(b.person.id),
        )
        return [
          {
            key,
            occupation,
            siteId: site.id,
            kind: agenciesOnly ? 'temp_agency_session' : 'job_fair',
            ready: ready.length,
            people: listed.slice(0, mostPeople).map(({ person, km: far }) => ({
              id: person.id,
              name: person.name,
              km: far === null ? null : Math.round(far),
              readyOn: person.readyOn,
            })),
            hosts: hosts.slice(0, mostHosts),
            places: hosts.slice(0, mostHosts).reduce((sum, { places }) => sum + places, 0),
          },
        ]
      }),
    )
    .sort(
      (a, b) =>
        Math.min(b.ready, b.places) - Math.min(a.ready, a.places) || b.ready - a.ready || a.key.localeCompare(b.key),
    )
}

/** Days between today and the event: letters, answers and a reminder need their time. */
export const leadDays = 21

/**
 * The day (ISO date) that is proposed: the first Tuesday, Wednesday or Thursday from three weeks on on which the site works and
 * has nothing else; null when none of the next 60 days is.
 */
export function proposedDay(today: string, isFree: (day: string) => boolean, lead = leadDays): string | null {
  const from = DateTime.fromISO(today, { zone }).plus({ days: lead })
  for (let n = 0; n < 60; n++) {
    const at = from.plus({ days: n })
    const day = at.toISODate() ?? ''
    if ([2, 3, 4].includes(at.weekday) && isFree(day)) return day
  }
  return null
}
