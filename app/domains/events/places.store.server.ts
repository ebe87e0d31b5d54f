import type { Prisma } from '../../../prisma/generated/client.ts'
import { newId } from '../../lib/ids.ts'
import type { EventState, RegistrationMode } from './event.ts'
import type { LockedEvent, PlacePorts, RegistrationChange, StoredRegistration } from './place-ports.ts'
import type { LegalCharacter, RegistrationState } from './registration.ts'

const appointment = ['accepted', 'checked_in', 'late']

type RegistrationRow = Prisma.RegistrationGetPayload<object>

const stored = (row: RegistrationRow | null): StoredRegistration | null =>
  row && {
    id: row.id,
    eventId: row.eventId,
    candidateId: row.candidateId,
    state: row.state as RegistrationState,
    legal: row.legal as LegalCharacter,
    slotId: row.slotId,
    joinedSeq: row.joinedSeq,
    priority: row.priority,
    overbooked: row.overbooked,
    via: row.via,
    version: row.version,
  }

/** Drops `undefined` so that optional fields are left as they are. */
const known = (change: RegistrationChange): Prisma.RegistrationUncheckedUpdateInput =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

interface LockedRow {
  id: string
  site_id: string | null
  state: string
  begins_at: Date
  ends_at: Date
  deadline: Date | null
  registration: string
  capacity: number
  taken: number
  overbooked: number
  overbook_limit: number
  sequence: number
}

async function lockEvent(tx: Prisma.TransactionClient, id: string): Promise<LockedEvent | null> {
  const [row] = await tx.$queryRaw<LockedRow[]>`
    SELECT id, site_id, state, begins_at, ends_at, deadline, registration, capacity, taken, overbooked, overbook_limit, sequence FROM lock_event(${id})`
  if (!row) return null
  const slots = await tx.eventSlot.findMany({ where: { eventId: id }, orderBy: { beginsAt: 'asc' } })
  return {
    id: row.id,
    siteId: row.site_id,
    state: row.state as EventState,
    beginsAt: row.begins_at,
    endsAt: row.ends_at,
    deadline: row.deadline,
    registration: row.registration as RegistrationMode,
    capacity: row.capacity,
    taken: row.taken,
    overbooked: row.overbooked,
    overbookLimit: row.overbook_limit,
    sequence: row.sequence,
    slots,
  }
}

/** Which days the site of an event works on, from now to its begin (the calendar domain's, joined by the wiring). */
export type WorkingDays = (tx: Prisma.TransactionClient, event: LockedEvent) => Promise<(day: string) => boolean>

/**
 * The ports of giving places on a running transaction. `tell` writes message rows, `workingDays` knows holidays and closed days: other
 * domains' work, joined by the wiring.
 */
export function placePorts(
  tx: Prisma.TransactionClient,
  now: Date,
  tell: PlacePorts['tell'],
  workingDays: WorkingDays,
): PlacePorts {
  return {
    now,
    newId,
    workingDays: (event) => workingDays(tx, event),
    lockEvent: (id) => lockEvent(tx, id),
    registration: async (id) => stored(await tx.registration.findUnique({ where: { id } })),
    registrationOf: async (eventId, candidateId) =>
      stored(await tx.registration.findUnique({ where: { eventId_candidateId: { eventId, candidateId } } })),
    candidateExists: async (id) => (await tx.candidate.count({ where: { id } })) > 0,
    busy: async (candidateId, except) => {
      const rows = await tx.registration.findMany({
        where: { candidateId, state: { in: appointment }, ...(except === null ? {} : { NOT: { id: except } }) },
        select: { beginsAt: true, endsAt: true },
      })
      return rows.flatMap(({ beginsAt, endsAt }) => (beginsAt && endsAt ? [{ begins: beginsAt, ends: endsAt }] : []))
    },
    firstWaiting: async (eventId, limit) => {
      const rows = await tx.registration.findMany({
        where: { eventId, state: 'waiting' },
        orderBy: [{ priority: 'desc' }, { joinedSeq: 'asc' }],
        take: limit,
        select: { id: true, candidateId: true, priority: true, joinedSeq: true },
      })
      return rows.map(({ id, candidateId, priority, joinedSeq }) => ({
        registrationId: id,
        candidateId,
        priority,
        joinedSeq: joinedSeq ?? 0,
      }))
    },
    position: (eventId, priority, joinedSeq) =>
      tx.registration.count({
        where: {
          eventId,
          state: 'waiting',
          OR: [{ priority: { gt: priority } }, { priority, joinedSeq: { lte: joinedSeq } }],
        },
      }),
    nextJoinedSeq: async (eventId) => {
      const most = await tx.registration.aggregate({ where: { eventId }, _max: { joinedSeq: true } })
      return (most._max.joinedSeq ?? 0) + 1
    },
    insert: async ({ id, eventId, candidateId, state, legal, via, ...rest }) => {
      await tx.registration.create({
        data: {
          id,
          eventId,
          candidateId,
          state,
          legal,
          via,
          ...(known(rest) as Partial<Prisma.RegistrationUncheckedCreateInput>),
        },
      })
    },
    update: async (id, change) => {
      const row = await tx.registration.update({
        where: { id },
        data: { ...known(change), version: { increment: 1 } },
        select: { version: true },
      })
      return row.version
    },
    tell,
  }
}
