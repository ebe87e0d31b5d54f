import { dayOfColumn } from '../../lib/dates.ts'
import type { Candidate, Target } from './candidate.ts'

type Dated = 'availableFrom' | 'readyOn'
type Listed = 'seeks' | 'trainings' | 'licences' | 'skills' | 'languages' | 'mobilityMeans' | 'workingTimes'

/** A row of the table `candidate` with its targets, as the database client gives them. */
export type CandidateRow = Omit<Candidate, Dated | Listed | 'state' | 'channel' | 'qualification' | 'targets'> &
  Record<Dated, Date | null> &
  Record<Listed, unknown> & {
    state: string
    channel: string
    qualification: string | null
    targets: readonly (Target & { position: number })[]
  }

const list = <T>(value: unknown): T[] | null => (Array.isArray(value) ? (value as T[]) : null)
const day = (value: Date | null): string | null => value && dayOfColumn(value)

/** The person of a row. The words of the lists are those of the vocabulary: everything that writes checks them. */
export function candidateOfRow(row: CandidateRow): Candidate {
  return {
    id: row.id,
    firstName: row.firstName,
    lastName: row.lastName,
    email: row.email,
    emailRefusedAt: row.emailRefusedAt,
    postalRefusedAt: row.postalRefusedAt,
    phone: row.phone,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    lat: row.lat,
    lon: row.lon,
    language: row.language,
    channel: row.channel as Candidate['channel'],
    legalCircle: row.legalCircle,
    profileClass: row.profileClass,
    siteId: row.siteId,
    seeks: list(row.seeks) ?? [],
    targets: [...row.targets]
      .sort((a, b) => a.position - b.position)
      .map(({ occupation, experienceYears }) => ({ occupation, experienceYears })),
    qualification: row.qualification as Candidate['qualification'],
    trainings: list(row.trainings),
    licences: list(row.licences),
    skills: list(row.skills),
    languages: list(row.languages),
    mobilityMeans: list(row.mobilityMeans),
    maxKm: row.maxKm,
    workingTimes: list(row.workingTimes),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    availableFrom: day(row.availableFrom),
    acceptsTempWork: row.acceptsTempWork,
    minPayPerHour: row.minPayPerHour,
    notes: row.notes,
    readyOn: day(row.readyOn),
    state: row.state as Candidate['state'],
    updatedAt: row.updatedAt,
    version: row.version,
    source: row.source,
  }
}
