import { Prisma } from '../../../prisma/generated/client.ts'
import { lastChange } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { dateColumn } from '../../lib/dates.ts'
import type { Vacancy, VacancyFields, VacancyState } from './vacancy.ts'
import { vacancyOfRow } from './vacancy.row.ts'

const json = (list: readonly unknown[] | null) => (list === null ? Prisma.DbNull : (list as Prisma.InputJsonValue))
const day = (value: string | null) => (value === null ? null : dateColumn(value))

/** The facts as columns. */
export function vacancyColumns(fields: VacancyFields) {
  return {
    ...fields,
    start: day(fields.start),
    fixedUntil: day(fields.fixedUntil),
    workingTimes: json(fields.workingTimes),
    licences: json(fields.licences),
    skills: json(fields.skills),
    languages: json(fields.languages),
    openTo: json(fields.openTo),
  }
}

export async function vacancyById(db: Db, id: string): Promise<Vacancy | null> {
  const row = await db.vacancy.findUnique({ where: { id } })
  return row && vacancyOfRow(row)
}

export async function employerExists(db: Db, id: string): Promise<boolean> {
  return (await db.employer.count({ where: { id } })) > 0
}

export interface NewVacancy {
  id: string
  state: VacancyState
  publishedOn: string | null
  source: string
  fields: VacancyFields
}

export async function insertVacancy(
  db: Db,
  { id, state, publishedOn, source, fields }: NewVacancy,
  now: Date,
): Promise<void> {
  await db.vacancy.create({
    data: { ...vacancyColumns(fields), id, state, source, publishedOn: day(publishedOn), touchedAt: now },
  })
}

/** Writes the facts if the vacancy is still at `version`; saving is a touch. False: somebody else was quicker. */
export async function updateVacancy(
  db: Db,
  id: string,
  version: number,
  fields: VacancyFields,
  now: Date,
): Promise<boolean> {
  const done = await db.vacancy.updateMany({
    where: { id, version },
    data: { ...vacancyColumns(fields), touchedAt: now, version: { increment: 1 } },
  })
  return done.count === 1
}

export interface StateChange {
  state: VacancyState
  stateReason: string | null
  publishedOn: string | null
  restrictedUntil: string | null
}

/** Changes the state if the vacancy is still at `version`. */
export async function updateVacancyState(
  db: Db,
  id: string,
  version: number,
  to: StateChange,
  now: Date,
): Promise<boolean> {
  const done = await db.vacancy.updateMany({
    where: { id, version },
    data: {
      state: to.state,
      stateReason: to.stateReason,
      publishedOn: day(to.publishedOn),
      restrictedUntil: day(to.restrictedUntil),
      touchedAt: now,
      version: { increment: 1 },
    },
  })
  return done.count === 1
}

/**
 * Publishes what was kept for the house's own people until a day before `today` (ISO). Nobody touched these vacancies by that: the clock
 * of "still open?" goes on. Answers how many.
 */
export function publishRestricted(db: Db, today: string): Promise<number> {
  return db.$executeRaw`
    UPDATE vacancy SET state = 'published', state_reason = NULL, restricted_until = NULL, version = version + 1,
      published_on = coalesce(published_on, ${today}::date)
    WHERE state = 'restricted' AND restricted_until < ${today}::date`
}

/** Somebody made sure that the vacancy is still open. False: there is none. */
export async function touchVacancy(db: Db, id: string, now: Date): Promise<boolean> {
  return (await db.vacancy.updateMany({ where: { id }, data: { touchedAt: now } })).count === 1
}

/** Who changed the vacancy last, and when. */
export const lastVacancyChange = (db: Db, id: string) => lastChange(db, 'vacancy', id)

/** Days that the house keeps a vacancy for its own people. */
export async function restrictedDays(db: Db): Promise<number> {
  return (await db.house.findUnique({ where: { id: 1 }, select: { restrictedDays: true } }))?.restrictedDays ?? 5
}
