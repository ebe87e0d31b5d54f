import { told, toldOrNull } from '../../lib/told.ts'
import type { VacancyExchange } from '../matching/exchange.form.ts'
import type { EmployerKind } from '../matching/vocabulary.ts'
import type { Vacancy, VacancyFields } from './vacancy.ts'

/** What the exchange format says of a vacancy's employer. */
export interface EmployerOfVacancy {
  id: string
  name: string
  kind: EmployerKind
}

/** What the exchange format says of a vacancy, as the house keeps it. */
export type VacancyTold = Omit<VacancyFields, 'siteId' | 'street' | 'description'> & Pick<Vacancy, 'id' | 'publishedOn'>

/** A vacancy in the exchange format. Unknown facts are left out, empty lists mean "none". */
export function vacancyToExchange(vacancy: VacancyTold, employer: EmployerOfVacancy): VacancyExchange {
  const requirements = toldOrNull({
    qualification: vacancy.qualification,
    regulated: vacancy.regulated,
    experienceYears: vacancy.experienceYears,
    licences: vacancy.licences,
    skills: vacancy.skills,
    languages: vacancy.languages,
  })
  return told({
    id: vacancy.id,
    title: vacancy.title,
    kind: vacancy.kind,
    occupation: vacancy.occupation,
    alternativeOccupations: vacancy.alternatives,
    employer: { id: employer.id, name: employer.name, kind: employer.kind },
    location: told({ postcode: vacancy.postcode, city: vacancy.city, lat: vacancy.lat, lon: vacancy.lon }),
    places: vacancy.places,
    workingTimes: vacancy.workingTimes,
    weeklyHours: toldOrNull({ min: vacancy.hoursMin, max: vacancy.hoursMax }),
    start: vacancy.start,
    fixedUntil: vacancy.fixedUntil,
    payPerHour: vacancy.payPerHour,
    published: vacancy.publishedOn,
    requirements,
    openTo: vacancy.openTo,
  })
}

/** Coordinates and town of a postcode; `undefined` when it is not known. */
export type PlaceOfPostcode = (postcode: string) => { lat: number; lon: number; city: string } | undefined

/** Town and coordinates as given; what is missing comes from the postcode. */
export function placeOfExchange(
  place: VacancyExchange['location'],
  places: PlaceOfPostcode,
): Pick<VacancyFields, 'postcode' | 'city' | 'lat' | 'lon'> {
  const known = place.postcode == null ? undefined : places(place.postcode)
  const given = place.lat != null && place.lon != null
  return {
    postcode: place.postcode ?? null,
    city: place.city ?? known?.city ?? null,
    lat: given ? (place.lat ?? null) : (known?.lat ?? null),
    lon: given ? (place.lon ?? null) : (known?.lon ?? null),
  }
}

/** What the exchange format says, as the house keeps it; what it has no word for (site, street, description) is not in it. */
export function vacancyFromExchange(input: VacancyExchange, places: PlaceOfPostcode): VacancyTold {
  const asked = input.requirements
  return {
    id: input.id,
    title: input.title,
    kind: input.kind,
    occupation: input.occupation,
    alternatives: [...new Set(input.alternativeOccupations ?? [])].filter((code) => code !== input.occupation),
    employerId: input.employer.id,
    ...placeOfExchange(input.location, places),
    places: input.places ?? 1,
    workingTimes: input.workingTimes ?? null,
    hoursMin: input.weeklyHours?.min ?? null,
    hoursMax: input.weeklyHours?.max ?? null,
    start: input.start ?? null,
    fixedUntil: input.fixedUntil ?? null,
    payPerHour: input.payPerHour ?? null,
    publishedOn: input.published ?? null,
    qualification: asked?.qualification ?? null,
    regulated: asked?.regulated ?? null,
    experienceYears: asked?.experienceYears ?? null,
    licences: asked?.licences ?? null,
    skills: asked?.skills?.map(({ name, must }) => ({ name, must: must ?? false })) ?? null,
    languages:
      asked?.languages?.map(({ code, level, must }) => ({ code, level: level ?? null, must: must ?? false })) ?? null,
    openTo: input.openTo ?? null,
  }
}
