import type { RegistrationState } from '../events/registration.ts'
import type { CandidateFields } from '../candidates/candidate.ts'

/** How long a merge can be taken back, in days. */
export const undoDays = 30

/** Fields that are chosen together when two profiles are joined, under the name of the first. */
export const mergeGroups = {
  lastName: ['firstName', 'lastName'],
  email: ['email'],
  phone: ['phone'],
  place: ['street', 'postcode', 'city', 'lat', 'lon'],
  language: ['language'],
  channel: ['channel', 'remindersPaused'],
  siteId: ['siteId', 'legalCircle', 'profileClass'],
  targets: ['targets', 'seeks'],
  qualification: ['qualification', 'trainings'],
  licences: ['licences'],
  skills: ['skills'],
  languages: ['languages'],
  mobility: ['mobilityMeans', 'maxKm'],
  hours: ['workingTimes', 'hoursMin', 'hoursMax', 'availableFrom'],
  minPayPerHour: ['minPayPerHour'],
  acceptsTempWork: ['acceptsTempWork'],
  notes: ['notes'],
} as const satisfies Record<string, readonly string[]>
export type MergeGroup = keyof typeof mergeGroups
export const mergeGroupNames = Object.keys(mergeGroups) as MergeGroup[]

const known = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Whether a profile knows anything in a group. */
export const knows = (fields: CandidateFields, group: MergeGroup): boolean =>
  mergeGroups[group].some((name) => known((fields as unknown as Record<string, unknown>)[name]))

/** The facts of the profile that stays: its own, those of the other in the groups of `take`. */
export function mergedFields(
  kept: CandidateFields,
  gone: CandidateFields,
  take: readonly MergeGroup[],
): CandidateFields {
  const from = gone as unknown as Record<string, unknown>
  const taken = take.flatMap((group) => mergeGroups[group]).filter((name) => name in gone)
  return { ...kept, ...Object.fromEntries(taken.map((name) => [name, from[name]])) }
}

/** States of a registration, the one that counts more first: who was there counts more than who said yes, that more than who waits. */
const rank: readonly RegistrationState[] = [
  'checked_in',
  'late',
  'excused',
  'no_show',
  'accepted',
  'offered',
  'waiting',
  'invited',
  'declined',
  'lapsed',
  'cancelled',
]

/** Whether of two registrations of one person on one event the second is the one to keep. */
export const secondCounts = (kept: RegistrationState, gone: RegistrationState): boolean =>
  rank.indexOf(gone) < rank.indexOf(kept)

/** States from which the registration that does not count gives its place back. */
export const givesBack: readonly RegistrationState[] = ['invited', 'waiting', 'offered', 'accepted']
