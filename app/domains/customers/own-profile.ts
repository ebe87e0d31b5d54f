import type { Candidate } from '../candidates/candidate.ts'

const shown = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'street',
  'postcode',
  'city',
  'language',
  'targets',
  'qualification',
  'licences',
  'skills',
  'languages',
  'mobilityMeans',
  'maxKm',
  'workingTimes',
  'hoursMin',
  'hoursMax',
  'availableFrom',
  'acceptsTempWork',
  'minPayPerHour',
] as const satisfies readonly (keyof Candidate)[]

/** What a person sees of the own profile: what placement knows, without the notes of officers and without how the house files it. */
export type OwnProfile = Pick<Candidate, (typeof shown)[number]>

export const ownProfile = (candidate: Candidate): OwnProfile =>
  Object.fromEntries(shown.map((key) => [key, candidate[key]])) as OwnProfile
