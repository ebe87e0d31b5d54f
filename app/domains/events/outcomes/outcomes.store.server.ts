import type { Prisma } from '../../../../prisma/generated/client.ts'
import { dateColumn, dayOfColumn } from '../../../lib/dates.ts'
import { newId } from '../../../lib/ids.ts'
import type { RegistrationState } from '../registration.ts'
import type { OutcomeResult } from './outcome.ts'
import type { TakenOver } from './outcome.form.ts'
import type { OutcomePorts } from './record-outcome.server.ts'

type Tx = Prisma.TransactionClient

/** The ports of noting outcomes on a running transaction, without what integrations do (the wiring joins them). */
export function outcomePorts(tx: Tx, now: Date): Omit<OutcomePorts, 'hired' | 'notHired'> {
  return {
    newId,
    lockRegistration: async (id) => {
      const [row] = await tx.$queryRaw<
        { eventId: string; candidateId: string; state: RegistrationState; cancelled: boolean }[]
      >`
        SELECT r.event_id AS "eventId", r.candidate_id AS "candidateId", r.state, e.state = 'cancelled' AS cancelled
        FROM registration r JOIN event e ON e.id = r.event_id WHERE r.id = ${id} FOR UPDATE OF r`
      return row ?? null
    },
    isHost: async (eventId, employerId) => (await tx.eventHost.count({ where: { eventId, employerId } })) > 0,
    outcome: async (registrationId, employerId) => {
      const row = await tx.outcome.findUnique({ where: { registrationId_employerId: { registrationId, employerId } } })
      return (
        row && {
          id: row.id,
          result: row.result as OutcomeResult,
          reason: row.reason,
          vacancyId: row.vacancyId,
          beginsOn: row.beginsOn && dayOfColumn(row.beginsOn),
        }
      )
    },
    save: async ({ id, registrationId, employerId, by, vacancyId, beginsOn, ...said }) => {
      const own = vacancyId && (await tx.vacancy.count({ where: { id: vacancyId, employerId } })) > 0 ? vacancyId : null
      const data = {
        ...said,
        ...(said.result === 'hired' ? {} : { takenOver: null }),
        vacancyId: own,
        beginsOn: beginsOn === null ? null : dateColumn(beginsOn),
        recordedBy: by,
        recordedAt: now,
      }
      await tx.outcome.upsert({ where: { id }, create: { id, registrationId, employerId, ...data }, update: data })
    },
    remove: async (id) => void (await tx.outcome.delete({ where: { id } })),
  }
}

/**
 * Notes whether a client of the temp agency took the person over (Übernahme); null: not known. Only for people whom an agency hired out of
 * this event; false: there is no such outcome.
 */
export async function noteTakenOver(
  tx: Tx,
  { eventId, registrationId, employerId, takenOver }: TakenOver,
): Promise<boolean> {
  const agency = await tx.employer.count({ where: { id: employerId, kind: 'temp_agency' } })
  const { count } = await tx.outcome.updateMany({
    where: { registrationId, employerId, result: 'hired', registration: { eventId } },
    data: agency > 0 ? { takenOver } : {},
  })
  return agency > 0 && count > 0
}

/** A host's link to its own list; the version is raised when an older link is made void. */
export async function ensureHostLink(
  tx: Tx,
  link: { eventId: string; employerId: string; by: string; expiresAt: Date; renew: boolean },
  hashOf: (id: string, version: number) => string,
  now: Date,
): Promise<{ id: string; version: number }> {
  const { eventId, employerId, by, expiresAt } = link
  const known = await tx.hostLink.findUnique({ where: { eventId_employerId: { eventId, employerId } } })
  const id = known?.id ?? newId()
  const version = known ? known.linkVersion + (link.renew ? 1 : 0) : 0
  const data = { linkVersion: version, tokenHash: hashOf(id, version), expiresAt }
  await tx.hostLink.upsert({
    where: { eventId_employerId: { eventId, employerId } },
    create: { id, eventId, employerId, createdBy: by, createdAt: now, ...data },
    update: data,
  })
  return { id, version }
}

/** Notes that a host was asked for its outcomes. */
export async function noteAsked(tx: Tx, eventId: string, employerId: string, at: Date): Promise<void> {
  await tx.hostLink.update({ where: { eventId_employerId: { eventId, employerId } }, data: { askedAt: at } })
}
