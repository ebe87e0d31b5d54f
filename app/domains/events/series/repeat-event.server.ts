import type { Result } from '../../../lib/result.ts'
import { ok, refused } from '../../../lib/result.ts'
import { changeEvent } from '../change-event.server.ts'
import type { ChangeEvent, ChangePorts, ChangeRefusal, EventFacts, StoredEvent } from '../change-event.server.ts'
import { changeForFollowing, onDay } from './series.ts'

/** A date of a series as its changes need it. */
export type SeriesDate = StoredEvent & { seriesId: string | null }

export interface SeriesPorts {
  change: ChangePorts
  seriesOf(id: string): Promise<string | null>
  joinSeries(id: string, seriesId: string): Promise<void>
  /** Days (ISO dates) on which the series has a date already, cancelled ones too. */
  daysOf(seriesId: string): Promise<string[]>
  /** Writes a draft with the facts given; hosts with tables and languages, and the settings of the plan of talks, as the first one's. */
  copy(from: string, facts: EventFacts, seriesId: string): Promise<string>
  hostsOf(id: string): Promise<{ employer: string; tables: number }[]>
  /** Coming dates of a series after this one, by begin: drafts and published ones. */
  following(seriesId: string, after: Date): Promise<string[]>
}

/**
 * Makes a series of an event: one draft more for each day. A day that has a date of the series already gets no second one, so that a
 * form that was sent twice makes the dates once.
 */
export async function repeatEvent(
  ports: SeriesPorts,
  id: string,
  days: readonly string[],
): Promise<Result<{ made: string[] }, 'gone' | 'step'>> {
  const locked = await ports.change.places.lockEvent(id)
  const event = locked && (await ports.change.event(id))
  if (!event) return refused('gone')
  if (event.state === 'cancelled') return refused('step')
  const series = (await ports.seriesOf(id)) ?? id
  await ports.joinSeries(id, series)
  const there = new Set(await ports.daysOf(series))
  const made: string[] = []
  for (const day of days) if (!there.has(day)) made.push(await ports.copy(id, onDay(event, day), series))
  return ok({ made })
}

/** A refusal of one date of a series: nothing of the whole change holds. */
export interface SeriesRefusal {
  ok: false
  reason: ChangeRefusal['reason']
  /** The date that refused. */
  at: string
}

type Hosts = NonNullable<ChangeEvent['hosts']>

const sameHosts = (a: Hosts, b: Hosts): boolean =>
  a.length === b.length && a.every((one) => b.some((it) => it.employer === one.employer && it.tables === one.tables))

/**
 * Changes an event and the following dates of its series, each under its own lock and by the same rules as a single change: people on
 * each date are told once. When one date refuses, the caller undoes the whole transaction.
 */
export async function changeFollowing(
  ports: SeriesPorts,
  id: string,
  change: ChangeEvent,
): Promise<{ ok: true; value: { changed: string[] } } | SeriesRefusal> {
  const locked = await ports.change.places.lockEvent(id)
  const before = locked && (await ports.change.event(id))
  const series = before && (await ports.seriesOf(id))
  if (!before) return { ok: false, reason: 'gone', at: id }
  const rest = series ? await ports.following(series, before.beginsAt) : []
  const hosts = change.hosts && !sameHosts(change.hosts, await ports.hostsOf(id)) ? change.hosts : undefined
  const first = await changeEvent(ports.change, id, change)
  if (!first.ok) return { ok: false, reason: first.reason, at: id }
  const changed = [id]
  for (const next of rest) {
    const following = await ports.change.event(next)
    if (!following) continue
    const done = await changeEvent(ports.change, next, {
      facts: changeForFollowing(before, change.facts, following),
      hosts,
      state: change.state === following.state ? undefined : change.state,
      reason: change.reason,
      version: null,
    })
    if (!done.ok) return { ok: false, reason: done.reason, at: next }
    changed.push(next)
  }
  return ok({ changed })
}
