import type { Prisma } from '../../../prisma/generated/client.ts'
import { newId } from '../../lib/ids.ts'
import type { ChangePorts, EventFacts, StoredEvent } from './change-event.server.ts'
import { slotsOf } from './change-event.server.ts'
import type { EventState } from './event.ts'
import type { PlacePorts } from './place-ports.ts'

type Tx = Prisma.TransactionClient

const concernedStates = ['invited', 'accepted', 'waiting', 'offered']

/** Writes a new event with hosts and slots, as a draft. */
export async function insertEvent(
  tx: Tx,
  event: EventFacts & { id?: string | undefined; createdBy: string },
  hosts: readonly { employer: string; tables: number }[],
): Promise<string> {
  const { hosts: _count, id = newId(), ...facts } = event
  await tx.event.create({ data: { id, ...facts } })
  await tx.eventHost.createMany({
    data: hosts.map(({ employer, tables }) => ({ eventId: id, employerId: employer, tables })),
  })
  await tx.eventSlot.createMany({ data: slotsOf(event).map((slot) => ({ id: newId(), eventId: id, ...slot })) })
  return id
}

export async function knownEmployers(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.employer.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  return rows.map(({ id }) => id)
}

export const knowsSite = async (tx: Tx, id: string): Promise<boolean> => (await tx.site.count({ where: { id } })) > 0

export const eventExists = async (tx: Tx, id: string): Promise<boolean> => (await tx.event.count({ where: { id } })) > 0

/** The ports of changing an event on a running transaction. */
export function changePorts(tx: Tx, places: PlacePorts): ChangePorts {
  return {
    places,
    event: async (id) => {
      const row = await tx.event.findUnique({ where: { id }, include: { _count: { select: { hosts: true } } } })
      if (!row) return null
      const { _count, state, ...rest } = row
      return { ...rest, state: state as EventState, hosts: _count.hosts } satisfies StoredEvent
    },
    save: async (id, { hosts: _count, ...change }) => {
      await tx.event.update({ where: { id }, data: { ...change, version: { increment: 1 }, updatedAt: places.now } })
    },
    replaceHosts: async (id, hosts) => {
      await tx.eventHost.deleteMany({
        where: { eventId: id, NOT: { employerId: { in: hosts.map(({ employer }) => employer) } } },
      })
      for (const { employer, tables } of hosts) {
        await tx.eventHost.upsert({
          where: { eventId_employerId: { eventId: id, employerId: employer } },
          create: { eventId: id, employerId: employer, tables },
          update: { tables },
        })
      }
    },
    changeSlots: async (id, { remove, move, add }) => {
      await tx.eventSlot.deleteMany({ where: { id: { in: remove } } })
      for (const { id: slotId, ...slot } of move) await tx.eventSlot.update({ where: { id: slotId }, data: slot })
      await tx.eventSlot.createMany({ data: add.map((slot) => ({ id: newId(), eventId: id, ...slot })) })
    },
    concerned: async (id) => {
      const rows = await tx.registration.findMany({
        where: { eventId: id, state: { in: concernedStates } },
        select: { id: true, candidateId: true },
      })
      return rows.map((row) => ({ registrationId: row.id, candidateId: row.candidateId }))
    },
    cancelAll: async (id) => {
      await tx.registration.updateMany({
        where: { eventId: id, state: { in: concernedStates } },
        data: {
          state: 'cancelled',
          joinedSeq: null,
          offeredUntil: null,
          slotId: null,
          overbooked: false,
          version: { increment: 1 },
        },
      })
    },
    knownEmployers: (ids) => knownEmployers(tx, ids),
    knowsSite: (site) => knowsSite(tx, site),
  }
}

/** Offers whose deadline has passed. */
export async function dueOffers(tx: Tx, now: Date): Promise<{ id: string; eventId: string }[]> {
  return tx.registration.findMany({
    where: { state: 'offered', offeredUntil: { lt: now } },
    orderBy: { offeredUntil: 'asc' },
    take: 200,
    select: { id: true, eventId: true },
  })
}

/** Events whose time has come: published ones begin, running ones end. Answers how many changed. */
export async function stepByClock(tx: Tx, now: Date): Promise<number> {
  const begun = await tx.event.updateMany({
    where: { state: 'published', beginsAt: { lte: now } },
    data: { state: 'running', version: { increment: 1 } },
  })
  const ended = await tx.event.updateMany({
    where: { state: 'running', endsAt: { lte: now } },
    data: { state: 'closed', version: { increment: 1 } },
  })
  return begun.count + ended.count
}
