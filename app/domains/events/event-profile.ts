import type { VacancyProfile } from '../matching/profile.ts'

/** What ranking people for an event looks at. */
export interface EventForMatching {
  id: string
  kind: string
  occupations: readonly string[]
  lat: number | null
  lon: number | null
  tempAgencies: boolean
}

/**
 * An event as the work that it offers: its target occupations at its place. What an event does not say (hours, pay, licences)
 * is unknown, so it never counts against anybody. Null when the event names no occupation.
 */
export function eventProfile(
  event: EventForMatching,
  classesWithin: (branch: string) => readonly string[],
): VacancyProfile | null {
  const classes = [...new Set(event.occupations.flatMap((code) => (code.length === 5 ? [code] : classesWithin(code))))]
  const [occupation, ...alternatives] = classes
  if (occupation === undefined) return null
  return {
    id: event.id,
    kind: 'job',
    occupation,
    alternativeOccupations: alternatives,
    tempAgency: event.tempAgencies,
    location: event.lat === null || event.lon === null ? null : { lat: event.lat, lon: event.lon },
    workingTimes: null,
    weeklyHours: { min: null, max: null },
    start: null,
    payPerHour: null,
    published: null,
    qualification: null,
    regulated: null,
    experienceYears: null,
    licences: null,
    skills: null,
    languages: null,
    careerChangers: false,
  }
}
