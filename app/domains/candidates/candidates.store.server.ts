import { Prisma } from '../../../prisma/generated/client.ts'
import { lastChange } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { dateColumn } from '../../lib/dates.ts'
import type { Candidate, CandidateFields, CandidateState, Target } from './candidate.ts'
import { candidateOfRow } from './candidate.row.ts'

const json = (list: readonly unknown[] | null) => (list === null ? Prisma.DbNull : (list as Prisma.InputJsonValue))
const day = (value: string | null) => (value === null ? null : dateColumn(value))

/** The facts as columns; targets stand in a table of their own. */
export function candidateColumns({ targets: _, ...fields }: CandidateFields) {
  return {
    ...fields,
    availableFrom: day(fields.availableFrom),
    seeks: fields.seeks,
    trainings: json(fields.trainings),
    licences: json(fields.licences),
    skills: json(fields.skills),
    languages: json(fields.languages),
    mobilityMeans: json(fields.mobilityMeans),
    workingTimes: json(fields.workingTimes),
  }
}

export async function candidateById(db: Db, id: string): Promise<Candidate | null> {
  const row = await db.candidate.findUnique({ where: { id }, include: { targets: true } })
  return row && candidateOfRow(row)
}

const targetRows = (candidateId: string, targets: readonly Target[]) =>
  targets.map((target, at) => ({ candidateId, position: at + 1, ...target }))

export async function insertCandidate(
  db: Db,
  { id, source, readyOn, fields }: { id: string; source: string; readyOn: string | null; fields: CandidateFields },
): Promise<void> {
  await db.candidate.create({ data: { ...candidateColumns(fields), id, source, readyOn: day(readyOn) } })
  await db.candidateTarget.createMany({ data: targetRows(id, fields.targets) })
}

/**
 * Writes the facts if the person is still at `version`. A changed address of a mailbox takes back that a server refused the
 * old one. False: somebody else was quicker.
 */
export async function updateCandidate(db: Db, id: string, version: number, fields: CandidateFields): Promise<boolean> {
  const before = await candidateById(db, id)
  const forgive = before?.email === fields.email ? {} : { emailRefusedAt: null }
  const done = await db.candidate.updateMany({
    where: { id, version },
    data: { ...candidateColumns(fields), ...forgive, version: { increment: 1 } },
  })
  if (done.count !== 1) return false
  if (JSON.stringify(before?.targets) !== JSON.stringify(fields.targets)) {
    await db.candidateTarget.deleteMany({ where: { candidateId: id } })
    await db.candidateTarget.createMany({ data: targetRows(id, fields.targets) })
  }
  return true
}

/** Changes the state if the person is still at `version`. */
export async function updateCandidateState(
  db: Db,
  id: string,
  version: number,
  state: CandidateState,
): Promise<boolean> {
  return (
    (await db.candidate.updateMany({ where: { id, version }, data: { state, version: { increment: 1 } } })).count === 1
  )
}

/** Notes the day on which the person's readiness was confirmed. False: there is no such person. */
export async function confirmReadiness(db: Db, id: string, readyOn: string | null): Promise<boolean> {
  return (
    (await db.candidate.updateMany({ where: { id }, data: { readyOn: day(readyOn), version: { increment: 1 } } }))
      .count === 1
  )
}

/** Notes that the person agreed to a purpose; a consent that is open already stays as it is. */
export async function recordConsent(
  db: Db,
  consent: { id: string; candidateId: string; purpose: string; givenAt: Date; recordedBy: string },
): Promise<void> {
  const open = await db.consent.count({
    where: { candidateId: consent.candidateId, purpose: consent.purpose, withdrawnAt: null },
  })
  if (open === 0) await db.consent.create({ data: consent })
}

/** Notes that the person took the consent back. A withdrawal that was never preceded by a consent is kept as well. */
export async function withdrawConsent(
  db: Db,
  consent: { id: string; candidateId: string; purpose: string; at: Date; recordedBy: string },
): Promise<void> {
  const { id, candidateId, purpose, at, recordedBy } = consent
  const done = await db.consent.updateMany({
    where: { candidateId, purpose, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
  if (done.count === 0)
    await db.consent.create({ data: { id, candidateId, purpose, givenAt: at, withdrawnAt: at, recordedBy } })
}

/** Who changed the person last, and when. */
export const lastCandidateChange = (db: Db, id: string) => lastChange(db, 'candidate', id)
