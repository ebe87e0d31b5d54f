import type { Prisma } from '../../../prisma/generated/client.ts'
import { dateColumn, dayOf } from '../../lib/dates.ts'
import { askingOf } from './asleep.reads.server.ts'
import { newId } from '../../lib/ids.ts'
import type { LeadState } from './lead.ts'
import type { RecordPorts, TakePorts } from './take-lead.server.ts'

type Tx = Prisma.TransactionClient

const ended = ['won', 'refused', 'dropped']

/** Ports of taking a lead on a running transaction; the employer's row is locked, so two officers are told apart. */
export function takePorts(tx: Tx, now: Date): Omit<TakePorts, 'lead'> {
  return {
    now,
    today: dayOf(now),
    asking: (employerId) => askingOf(tx, employerId),
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

/** Ports of noting a call on a running transaction. */
export function recordPorts(tx: Tx, now: Date, by: string, noteContact: RecordPorts['noteContact']): RecordPorts {
  return {
    now,
    by,
    lead: async (id) => {
      const row = await tx.lead.findUnique({ where: { id }, select: { state: true, version: true, employerId: true } })
      return row && { ...row, state: row.state as LeadState }
    },
    save: async (id, version, { nextOn, trial, notes, ...change }) => {
      const data = {
        ...change,
        ...(notes !== null && { notes }),
        nextOn: nextOn === null ? null : dateColumn(nextOn),
        ...(trial && {
          trialFrom: dateColumn(trial.from),
          trialTo: dateColumn(trial.to),
          trialLongTerm: trial.longTerm,
        }),
        updatedAt: now,
        version: { increment: 1 },
      }
      return (await tx.lead.updateMany({ where: { id, version }, data })).count === 1
    },
    addCall: async (leadId, result, note) => {
      await tx.leadContact.create({ data: { id: newId(), leadId, at: now, by, result, note } })
    },
    noteContact,
  }
}

/** Links the vacancy that was won for a person to its lead, which counts as won from then on. False when the lead is not that far or has one. */
export async function linkWonVacancy(tx: Tx, leadId: string, vacancyId: string, now: Date): Promise<boolean> {
  const open = ['to_ask', 'reached', 'call_again', 'interested', 'trial', 'won']
  const done = await tx.lead.updateMany({
    where: { id: leadId, vacancyId: null, state: { in: open } },
    data: { vacancyId, state: 'won', updatedAt: now, version: { increment: 1 } },
  })
  return done.count === 1
}

/** The job that a won lead led to; null when it is not won. */
export async function wonJob(
  tx: Tx,
  leadId: string,
): Promise<{ candidateId: string; employerId: string; vacancyId: string | null } | null> {
  const where = { id: leadId, state: 'won' }
  return tx.lead.findFirst({ where, select: { candidateId: true, employerId: true, vacancyId: true } })
}

/** Wakes a firm, or with null puts it back (undo). Returns when it was woken before. */
export async function wakeFirm(tx: Tx, employerId: string, at: Date | null): Promise<{ before: Date | null } | null> {
  const row = await tx.employer.findUnique({ where: { id: employerId }, select: { wokenAt: true } })
  if (!row) return null
  await tx.employer.update({ where: { id: employerId }, data: { wokenAt: at, version: { increment: 1 } } })
  return { before: row.wokenAt }
}
