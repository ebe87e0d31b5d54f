import type { CandidateExchange, VacancyExchange } from './exchange.form.ts'
import type { CandidateProfile, HourRange, Places, Point, VacancyProfile } from './profile.ts'

type Place = CandidateExchange['home']

/** Coordinates as given, else the centre of the postcode, else unknown. */
export function pointOf(place: Place, places: Places): Point | null {
  if (place.lat != null && place.lon != null) return { lat: place.lat, lon: place.lon }
  const point = place.postcode == null ? undefined : places(place.postcode)
  return point ? { lat: point.lat, lon: point.lon } : null
}

function hoursOf(range: CandidateExchange['weeklyHours']): HourRange {
  return { min: range?.min ?? null, max: range?.max ?? null }
}

/** The person as the scorer sees it, from the exchange format. */
export function candidateProfile(candidate: CandidateExchange, places: Places): CandidateProfile {
  const mobility = candidate.mobility
  return {
    id: candidate.id,
    seeks: candidate.seeks,
    targets: candidate.targets.map((t) => ({ occupation: t.occupation, experienceYears: t.experienceYears ?? null })),
    qualification: candidate.qualification ?? null,
    trainings:
      candidate.trainings?.map((t) => ({ occupation: t.occupation, recognised: t.recognised ?? null })) ?? null,
    licences: candidate.licences ?? null,
    skills: candidate.skills ?? null,
    languages: candidate.languages?.map((l) => ({ code: l.code, level: l.level ?? null })) ?? null,
    home: pointOf(candidate.home, places),
    mobility: mobility ? { means: mobility.means ?? null, maxKm: mobility.maxKm ?? null } : null,
    workingTimes: candidate.workingTimes ?? null,
    weeklyHours: hoursOf(candidate.weeklyHours),
    availableFrom: candidate.availableFrom ?? null,
    acceptsTempWork: candidate.acceptsTempWork ?? null,
    minPayPerHour: candidate.minPayPerHour ?? null,
  }
}

/** The vacancy as the scorer sees it, from the exchange format. */
export function vacancyProfile(vacancy: VacancyExchange, places: Places): VacancyProfile {
  const asked = vacancy.requirements
  const kind = vacancy.employer.kind
  return {
    id: vacancy.id,
    kind: vacancy.kind,
    occupation: vacancy.occupation,
    alternativeOccupations: vacancy.alternativeOccupations ?? [],
    tempAgency: kind == null ? null : kind === 'temp_agency',
    location: pointOf(vacancy.location, places),
    workingTimes: vacancy.workingTimes ?? null,
    weeklyHours: hoursOf(vacancy.weeklyHours),
    start: vacancy.start ?? null,
    payPerHour: vacancy.payPerHour ?? null,
    published: vacancy.published ?? null,
    qualification: asked?.qualification ?? null,
    regulated: asked?.regulated ?? null,
    experienceYears: asked?.experienceYears ?? null,
    licences: asked?.licences ?? null,
    skills: asked?.skills?.map((s) => ({ name: s.name, must: s.must ?? false })) ?? null,
    languages: asked?.languages?.map((l) => ({ code: l.code, level: l.level ?? null, must: l.must ?? false })) ?? null,
    careerChangers: vacancy.openTo?.includes('career_changers') ?? false,
  }
}
