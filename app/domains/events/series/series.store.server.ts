import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { ActorName } from '../../../../prisma/transaction.ts'
import { dayOf } from '../../../lib/dates.ts'
import { newId } from '../../../lib/ids.ts'
import { slotsOf } from '../change-event.server.ts'
import type { ChangePorts } from '../change-event.server.ts'
import type { SeriesPorts } from './repeat-event.server.ts'

/** The ports of a series on a running transaction. */
export function seriesPorts(tx: Prisma.TransactionClient, change: ChangePorts, createdBy: ActorName): SeriesPorts {
  return {
    change,
    seriesOf: async (id) =>
      (await tx.event.findUnique({ where: { id }, select: { seriesId: true } }))?.seriesId ?? null,
    joinSeries: async (id, seriesId) => {
      await tx.event.updateMany({ where: { id, seriesId: null }, data: { seriesId } })
    },
    daysOf: async (seriesId) => {
      const rows = await tx.event.findMany({ where: { seriesId }, select: { beginsAt: true } })
      return rows.map(({ beginsAt }) => dayOf(beginsAt))
    },
    copy: async (from, facts, seriesId) => {
      const source = await tx.event.findUniqueOrThrow({ where: { id: from }, include: { hosts: true, talkPlan: true } })
      const id = newId()
      const {
        sequence: _sequence,
        version: _version,
        createdAt: _createdAt,
        updatedAt: _updatedAt,
        taken: _taken,
        overbooked: _overbooked,
        stateReason: _reason,
        hosts,
        talkPlan,
        ...kept
      } = source
      const { beginsAt, endsAt, deadline } = facts
      await tx.event.create({ data: { ...kept, id, state: 'draft', createdBy, seriesId, beginsAt, endsAt, deadline } })
      await tx.eventHost.createMany({
        data: hosts.map(({ employerId, tables, languages }) => ({
          eventId: id,
          employerId,
          tables,
          ...(languages === null ? {} : { languages }),
        })),
      })
      await tx.eventSlot.createMany({ data: slotsOf(facts).map((slot) => ({ id: newId(), eventId: id, ...slot })) })
      if (talkPlan) {
        const { roundMinutes, changeMinutes, maxTalks, breaks } = talkPlan
        await tx.talkPlan.create({ data: { eventId: id, roundMinutes, changeMinutes, maxTalks, breaks: breaks ?? [] } })
      }
      return id
    },
    hostsOf: async (id) => {
      const rows = await tx.eventHost.findMany({ where: { eventId: id } })
      return rows.map(({ employerId, tables }) => ({ employer: employerId, tables }))
    },
    following: async (seriesId, after) => {
      const rows = await tx.event.findMany({
        where: { seriesId, beginsAt: { gt: after }, state: { in: ['draft', 'published'] } },
        orderBy: { beginsAt: 'asc' },
        select: { id: true },
      })
      return rows.map(({ id }) => id)
    },
  }
}
