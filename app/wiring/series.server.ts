import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { closedDays, stateOfSite } from '../domains/calendar/calendar.reads.server.ts'
import { holidayName } from '../domains/calendar/holidays.server.ts'
import { closedFor } from '../domains/calendar/working-days.ts'
import { changeEvent } from '../domains/events/change-event.server.ts'
import type { ChangeEvent } from '../domains/events/change-event.server.ts'
import { changePorts } from '../domains/events/events.store.server.ts'
import type { PlacePorts } from '../domains/events/place-ports.ts'
import { changeFollowing, repeatEvent } from '../domains/events/series/repeat-event.server.ts'
import type { SeriesRefusal } from '../domains/events/series/repeat-event.server.ts'
import { horizon, seriesDays } from '../domains/events/series/series.ts'
import type { Reach, Rhythm } from '../domains/events/series/series.ts'
import { datesOfSeries, reachOfCancelling } from '../domains/events/series/series.reads.server.ts'
import { seriesPorts } from '../domains/events/series/series.store.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import { overlapIsRefused } from './events.server.ts'
import type { Parts } from './parts.ts'

/** One date of a series refused: the transaction is undone, the refusal is the answer. */
class OneRefused extends Error {
  readonly refusal: SeriesRefusal
  constructor(refusal: SeriesRefusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/** Series of events: repeat one, change or cancel it with those that follow. */
export function wireSeries(
  { database: { prisma } }: Parts,
  events: { placesIn(tx: Prisma.TransactionClient): PlacePorts },
  messages: { wake(): void },
) {
  const ports = (tx: Prisma.TransactionClient, actor: ActorName) =>
    seriesPorts(tx, changePorts(tx, events.placesIn(tx)), actor)
  const preview = async (
    event: { beginsAt: Date; siteId: string | null },
    rhythm: Rhythm,
    count: number,
    language: Language,
  ) => {
    const first = dayOf(event.beginsAt)
    const [state, closed] = [
      await stateOfSite(prisma, event.siteId),
      await closedDays(prisma, first, horizon(first, rhythm, count)),
    ]
    const shut = closedFor(closed, event.siteId)
    return seriesDays(
      first,
      rhythm,
      count,
      (day) => holidayName(day, state, language) ?? shut.find((one) => one.day === day)?.reason ?? null,
    )
  }
  return {
    app: {
      /** Makes the dates that the preview names; answers the new drafts. */
      repeat: async (
        actor: ActorName,
        event: { id: string; beginsAt: Date; siteId: string | null },
        rhythm: Rhythm,
        count: number,
      ) => {
        const days = (await preview(event, rhythm, count, 'de')).filter(({ skipped }) => skipped === null)
        return inTransaction(prisma, actor, (tx) =>
          repeatEvent(
            ports(tx, actor),
            event.id,
            days.slice(1).map(({ day }) => day),
          ),
        )
      },
      /** Changes an event and the following ones of its series, all or none. */
      change: async (actor: ActorName, id: string, input: ChangeEvent) => {
        const done = await overlapIsRefused(
          inTransaction(prisma, actor, async (tx) => {
            const changed = await changeFollowing(ports(tx, actor), id, input)
            if (!changed.ok) throw new OneRefused(changed)
            return changed
          }).catch((error: unknown) => {
            if (error instanceof OneRefused) return error.refusal
            throw error
          }),
        )
        messages.wake()
        return done
      },
      /** Publishes each draft of the series that has what publishing needs; answers how many, and how many lack something. */
      publishAll: async (actor: ActorName, scope: Scope, seriesId: string) => {
        const drafts = (await datesOfSeries(prisma, scope, seriesId)).filter(({ state }) => state === 'draft')
        let published = 0
        for (const { id } of drafts) {
          const done = await inTransaction(prisma, actor, (tx) =>
            changeEvent(changePorts(tx, events.placesIn(tx)), id, { facts: {}, state: 'published', version: null }),
          )
          if (done.ok) published++
        }
        return { published, left: drafts.length - published }
      },
    },
    reads: {
      preview,
      dates: (scope: Scope, seriesId: string | null) => datesOfSeries(prisma, scope, seriesId),
      reach: (scope: Scope, event: { id: string; seriesId: string | null; beginsAt: Date }, reach: Reach) =>
        reachOfCancelling(prisma, scope, event, reach),
    },
  }
}
