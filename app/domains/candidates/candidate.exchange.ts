import type { CandidateExchange } from '../matching/exchange.form.ts'
import type { Candidate, CandidateFields } from './candidate.ts'

type Untold =
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'street'
  | 'language'
  | 'channel'
  | 'legalCircle'
  | 'profileClass'
  | 'siteId'
  | 'notes'

/** What the exchange format says of a person: what the scorer sees, no name and no contact. */
export type CandidateTold = Omit<CandidateFields, Untold> & Pick<Candidate, 'id'>

/** Coordinates and town of a postcode; `undefined` when it is not known. */
type PlaceOfPostcode = (postcode: string) => { lat: number; lon: number; city: string } | undefined

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined)) as T
const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length > 0 ? value : null)

/** A person in the exchange format. Unknown facts are left out, empty lists mean "none". */
export function candidateToExchange(candidate: CandidateTold): CandidateExchange {
  return without({
    id: candidate.id,
    seeks: candidate.seeks,
    targets: candidate.targets.map((target) => without(target)),
    qualification: candidate.qualification,
    trainings: candidate.trainings?.map((training) => without(training)) ?? null,
    licences: candidate.licences,
    skills: candidate.skills,
    languages: candidate.languages?.map((language) => without(language)) ?? null,
    home: without({ postcode: candidate.postcode, city: candidate.city, lat: candidate.lat, lon: candidate.lon }),
    mobility: orNull(without({ means: candidate.mobilityMeans, maxKm: candidate.maxKm })),
    workingTimes: candidate.workingTimes,
    weeklyHours: orNull(without({ min: candidate.hoursMin, max: candidate.hoursMax })),
    availableFrom: candidate.availableFrom,
    acceptsTempWork: candidate.acceptsTempWork,
    minPayPerHour: candidate.minPayPerHour,
  })
}

/** What the exchange format says, as the house keeps it. Targets that occur twice are kept once, the first place counts. */
export function candidateFromExchange(input: CandidateExchange, places: PlaceOfPostcode): CandidateTold {
  const known = input.home.postcode == null ? undefined : places(input.home.postcode)
  const given = input.home.lat != null && input.home.lon != null
  const targets = input.targets.map(({ occupation, experienceYears }) => ({
    occupation,
    experienceYears: experienceYears ?? null,
  }))
  return {
    id: input.id,
    seeks: input.seeks,
    targets: targets.filter((one, at) => targets.findIndex((other) => other.occupation === one.occupation) === at),
    qualification: input.qualification ?? null,
    trainings:
      input.trainings?.map(({ occupation, recognised }) => ({ occupation, recognised: recognised ?? null })) ?? null,
    licences: input.licences ?? null,
    skills: input.skills ?? null,
    languages: input.languages?.map(({ code, level }) => ({ code, level: level ?? null })) ?? null,
    postcode: input.home.postcode ?? null,
    city: input.home.city ?? known?.city ?? null,
    lat: given ? (input.home.lat ?? null) : (known?.lat ?? null),
    lon: given ? (input.home.lon ?? null) : (known?.lon ?? null),
    mobilityMeans: input.mobility?.means ?? null,
    maxKm: input.mobility?.maxKm ?? null,
    workingTimes: input.workingTimes ?? null,
    hoursMin: input.weeklyHours?.min ?? null,
    hoursMax: input.weeklyHours?.max ?? null,
    availableFrom: input.availableFrom ?? null,
    acceptsTempWork: input.acceptsTempWork ?? null,
    minPayPerHour: input.minPayPerHour ?? null,
  }
}
