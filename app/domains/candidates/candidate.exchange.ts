import { told, toldOrNull } from '../../lib/told.ts'
import type { CandidateExchange } from '../matching/exchange.form.ts'
import { placeOfExchange } from '../vacancies/vacancy.exchange.ts'
import type { PlaceOfPostcode } from '../vacancies/vacancy.exchange.ts'
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

/** A person in the exchange format. Unknown facts are left out, empty lists mean "none". */
export function candidateToExchange(candidate: CandidateTold): CandidateExchange {
  return told({
    id: candidate.id,
    seeks: candidate.seeks,
    targets: candidate.targets.map((target) => told(target)),
    qualification: candidate.qualification,
    trainings: candidate.trainings?.map((training) => told(training)) ?? null,
    licences: candidate.licences,
    skills: candidate.skills,
    languages: candidate.languages?.map((language) => told(language)) ?? null,
    home: told({ postcode: candidate.postcode, city: candidate.city, lat: candidate.lat, lon: candidate.lon }),
    mobility: toldOrNull({ means: candidate.mobilityMeans, maxKm: candidate.maxKm }),
    workingTimes: candidate.workingTimes,
    weeklyHours: toldOrNull({ min: candidate.hoursMin, max: candidate.hoursMax }),
    availableFrom: candidate.availableFrom,
    acceptsTempWork: candidate.acceptsTempWork,
    minPayPerHour: candidate.minPayPerHour,
  })
}

/** What the exchange format says, as the house keeps it. Targets that occur twice are kept once, the first place counts. */
export function candidateFromExchange(input: CandidateExchange, places: PlaceOfPostcode): CandidateTold {
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
    ...placeOfExchange(input.home, places),
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
