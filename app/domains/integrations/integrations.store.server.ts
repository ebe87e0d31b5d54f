import type { Prisma } from '../../../prisma/generated/client.ts'
import { dateColumn, dayOf, dayOfColumn } from '../../lib/dates.ts'
import { newId } from '../../lib/ids.ts'
import { sameJobDays } from './integration.ts'
import type { Integration, IntegrationSource } from './integration.ts'
import type { IntegrationPorts, LockedVacancy } from './record-integration.server.ts'

type Tx = Prisma.TransactionClient
type Row = Prisma.IntegrationGetPayload<object>

const day = (value: Date | null): string | null => value && dayOfColumn(value)
const column = (value: string | null): Date | null => (value === null ? null : dateColumn(value))

const stored = (row: Row | null): Integration | null =>
  row && { ...row, beginsOn: day(row.beginsOn), recordedOn: dayOfColumn(row.recordedOn) }

function whereOf(source: IntegrationSource): Prisma.IntegrationWhereUniqueInput | null {
  if (source.via === 'event') return { outcomeId: source.outcomeId }
  if (source.via === 'proposal') return { proposalId: source.proposalId }
  return source.via === 'lead' ? { leadId: source.leadId } : null
}

/** The ports of noting integrations on a running transaction. */
export function integrationPorts(tx: Tx, now: Date): IntegrationPorts {
  return {
    today: () => dayOf(now),
    newId,
    lockPerson: async (id) => void (await tx.$queryRaw`SELECT id FROM candidate WHERE id = ${id} FOR UPDATE`),
    bySource: async (source) => {
      const where = whereOf(source)
      return where && stored(await tx.integration.findUnique({ where }))
    },
    sameJob: async (candidateId, employerId, from) => {
      const [near] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM integration WHERE candidate_id = ${candidateId} AND employer_id = ${employerId}
          AND abs(coalesce(begins_on, recorded_on) - ${from}::date) < ${sameJobDays} ORDER BY recorded_at DESC LIMIT 1`
      return near ? stored(await tx.integration.findUnique({ where: { id: near.id } })) : null
    },
    lockVacancy: async (id) => {
      const [row] = await tx.$queryRaw<LockedVacancy[]>`
        SELECT id, employer_id AS "employerId", places, places_filled AS "placesFilled", state, state_reason AS "stateReason"
        FROM vacancy WHERE id = ${id} FOR UPDATE`
      return row ?? null
    },
    saveVacancy: async (id, to) => {
      await tx.vacancy.update({ where: { id }, data: { ...to, touchedAt: now, version: { increment: 1 } } })
    },
    place: async (id) =>
      (
        await tx.candidate.updateMany({
          where: { id, state: 'active' },
          data: { state: 'placed', version: { increment: 1 } },
        })
      ).count === 1,
    unplace: async (id) => {
      await tx.candidate.updateMany({
        where: { id, state: 'placed' },
        data: { state: 'active', version: { increment: 1 } },
      })
    },
    insert: async ({ beginsOn, recordedOn, ...row }) => {
      await tx.integration.create({
        data: { ...row, beginsOn: column(beginsOn), recordedOn: dateColumn(recordedOn), recordedAt: now },
      })
    },
    update: async (id, { beginsOn, recordedOn: _fixed, ...change }) => {
      await tx.integration.update({
        where: { id },
        data: { ...change, ...(beginsOn === undefined ? {} : { beginsOn: column(beginsOn) }) },
      })
    },
    remove: async (id) => void (await tx.integration.delete({ where: { id } })),
  }
}
