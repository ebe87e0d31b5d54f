import type { Prisma } from '../../../prisma/generated/client.ts'
import { dateColumn } from '../../lib/dates.ts'
import { newId } from '../../lib/ids.ts'
import type { LeadState } from './lead.ts'
import type { RecordPorts, TakePorts } from './take-lead.server.ts'

type Tx = Prisma.TransactionClient

const ended = ['won', 'refused', 'dropped']

/** Ports of taking a lead on a running transaction; the employer's row is locked, so two officers are told apart. */
export function takePorts(tx: Tx, now: Date): Omit<TakePorts, 'lead'> {
  return {
    now,
    openLead: async (candidateId, employerId) => {
      await tx.$queryRaw`SELECT id FROM employer WHERE id = ${employerId} FOR UPDATE`
      const row = await tx.lead.findFirst({
        where: { candidateId, employerId, state: { notIn: ended } },
        select: { id: true },
      })
      return row?.id ?? null
    },
    heldByOther: async (employerId, ownerId) => {
      const row = await tx.lead.findFirst({
        where: { employerId, heldUntil: { gt: now }, state: { notIn: ended }, NOT: { ownerId } },
        orderBy: { heldUntil: 'desc' },
      })
      if (!row) return null
      const owner = await tx.user.findUnique({ where: { id: row.ownerId }, select: { name: true } })
      return { owner: owner?.name ?? row.ownerId, until: row.heldUntil }
    },
    asks: async (employerId) => {
      const [row] = await tx.$queryRaw<{ agreed: number | null; n: number }[]>`
        SELECT e.asks_per_month AS agreed, (SELECT count(*)::int FROM lead l WHERE l.employer_id = e.id
          AND date_trunc('month', l.created_at AT TIME ZONE 'Europe/Berlin') = date_trunc('month', ${now}::timestamptz AT TIME ZONE 'Europe/Berlin')) AS n
        FROM employer e WHERE e.id = ${employerId}`
      return { agreed: row?.agreed ?? null, thisMonth: row?.n ?? 0 }
    },
    insert: async ({ reasons, ...row }) => {
      const id = newId()
      await tx.lead.create({ data: { id, ...row, shown: { reasons }, createdAt: now, updatedAt: now } })
      return id
    },
  }
}

/** Ports of noting a contact on a running transaction. */
export function recordPorts(tx: Tx, now: Date, noteContact: RecordPorts['noteContact']): RecordPorts {
  return {
    now,
    lead: async (id) => {
      const row = await tx.lead.findUnique({ where: { id }, select: { state: true, version: true, employerId: true } })
      return row && { ...row, state: row.state as LeadState }
    },
    save: async (id, version, { nextOn, ...change }) => {
      const data = {
        ...change,
        nextOn: nextOn === null ? null : dateColumn(nextOn),
        updatedAt: now,
        version: { increment: 1 },
      }
      return (await tx.lead.updateMany({ where: { id, version }, data })).count === 1
    },
    noteContact,
  }
}
