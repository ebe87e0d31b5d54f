import { dayOfColumn } from '../../lib/dates.ts'
import type { Vacancy } from './vacancy.ts'

type Dated = 'start' | 'fixedUntil' | 'publishedOn' | 'restrictedUntil'
type Listed = 'workingTimes' | 'licences' | 'skills' | 'languages' | 'openTo'
type Worded = 'kind' | 'state' | 'qualification'

/** A row of the table `vacancy` as the database client gives it. */
export type VacancyRow = Omit<Vacancy, Dated | Listed | Worded> &
  Record<Dated, Date | null> &
  Record<Listed, unknown> & { kind: string; state: string; qualification: string | null }

const list = <T>(value: unknown): T[] | null => (Array.isArray(value) ? (value as T[]) : null)
const day = (value: Date | null): string | null => value && dayOfColumn(value)

/** The vacancy of a row. The words of its lists are those of the vocabulary: everything that writes checks them. */
export function vacancyOfRow(row: VacancyRow): Vacancy {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind as Vacancy['kind'],
    occupation: row.occupation,
    alternatives: row.alternatives,
    employerId: row.employerId,
    siteId: row.siteId,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    lat: row.lat,
    lon: row.lon,
    places: row.places,
    placesFilled: row.placesFilled,
    workingTimes: list(row.workingTimes),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    start: day(row.start),
    fixedUntil: day(row.fixedUntil),
    payPerHour: row.payPerHour,
    qualification: row.qualification as Vacancy['qualification'],
    regulated: row.regulated,
    experienceYears: row.experienceYears,
    licences: list(row.licences),
    skills: list(row.skills),
    languages: list(row.languages),
    openTo: list(row.openTo),
    description: row.description,
    state: row.state as Vacancy['state'],
    stateReason: row.stateReason,
    publishedOn: day(row.publishedOn),
    restrictedUntil: day(row.restrictedUntil),
    touchedAt: row.touchedAt,
    updatedAt: row.updatedAt,
    version: row.version,
    source: row.source,
  }
}
