import { erasureState } from './retention.ts'
import type { RetentionKind } from './retention.ts'

export interface RetentionPorts {
  periods(): Promise<Record<RetentionKind, number>>
  /** Erases some rows of a kind that are over, in a transaction of its own; how many went. */
  eraseRows(kind: Exclude<RetentionKind, 'people'>, days: number): Promise<number>
  rowKinds: readonly Exclude<RetentionKind, 'people'>[]
  /** People whose period is over; `page` from 1. */
  people(
    days: number,
    page: number,
  ): Promise<readonly { id: string; announcedAt: Date | null; heldUntil: string | null }[]>
  announce(ids: readonly string[]): Promise<number>
  endNotices(days: number): Promise<number>
  /** Erases a person in one transaction, if the period is still over then. */
  erasePerson(id: string, days: number): Promise<boolean>
  keepRun(gone: Record<string, number>): Promise<void>
  now(): Date
  today(): string
}

/**
 * A night of retention (Löschlauf): rows whose period is over go; people whose period is over are announced first and erased when the notice
 * has run and nobody holds them. Doing it again in the same night erases nothing more. Answers what went, by kind.
 */
export async function runRetention(ports: RetentionPorts): Promise<Record<string, number>> {
  const periods = await ports.periods()
  const gone: Record<string, number> = {}
  const count = (kind: string, n: number) => {
    if (n > 0) gone[kind] = (gone[kind] ?? 0) + n
  }
  for (const kind of ports.rowKinds) {
    for (let n = await ports.eraseRows(kind, periods[kind]); n > 0; n = await ports.eraseRows(kind, periods[kind]))
      count(kind, n)
  }
  await ports.endNotices(periods.people)
  const [fresh, due]: [string[], string[]] = [[], []]
  for (let page = 1; ; page++) {
    const people = await ports.people(periods.people, page)
    if (people.length === 0) break
    for (const person of people) {
      const state = erasureState(person, ports.today(), ports.now())
      if (state === 'announce') fresh.push(person.id)
      if (state === 'due') due.push(person.id)
    }
  }
  count('announced', await ports.announce(fresh))
  for (const id of due) if (await ports.erasePerson(id, periods.people)) count('people', 1)
  await ports.keepRun(gone)
  return gone
}
