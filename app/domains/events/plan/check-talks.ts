import { tablesIn } from './plan.ts'
import type { PlanInput } from './plan.ts'

/** What can be wrong with a talk, alone or together with talks before it in the list. */
export type Conflict =
  | 'unknownPerson'
  | 'unknownHost'
  | 'noSuchRound'
  | 'outsideHours'
  | 'sameHostTwice'
  | 'personBusy'
  | 'tooManyTalks'
  | 'tablesFull'

/** A conflict of the talk with this number in the list (from 0). */
export interface TalkConflict {
  index: number
  conflict: Conflict
}

/**
 * Everything in a list of talks that breaks a rule of the session: for fixed talks before planning, for a talk that an
 * officer moves, and as the test of every plan. Scores are no rule here: a fixed talk may have none.
 */
export function checkTalks(
  input: Pick<PlanInput, 'rounds' | 'hosts' | 'people' | 'maxTalks'>,
  talks: readonly { person: string; host: string; round: number }[],
): TalkConflict[] {
  const people = new Map(input.people.map((person) => [person.id, person]))
  const tables = new Map(input.hosts.map((host) => [host.id, host]))
  const counts = new Map<string, number>()
  const count = (...key: (string | number)[]): number => {
    const name = JSON.stringify(key)
    const now = (counts.get(name) ?? 0) + 1
    counts.set(name, now)
    return now
  }
  return talks.flatMap(({ person, host, round }, index) => {
    const found: Conflict[] = []
    const hours = people.get(person)
    const most = tables.has(host) ? tablesIn(tables.get(host), round) : undefined
    if (!hours) found.push('unknownPerson')
    if (most === undefined) found.push('unknownHost')
    if (!Number.isInteger(round) || round < 1 || round > input.rounds) found.push('noSuchRound')
    else if (hours && (round < hours.from || round > hours.to)) found.push('outsideHours')
    if (count('pair', person, host) > 1) found.push('sameHostTwice')
    else if (count('hour', person, round) > 1) found.push('personBusy')
    if (count('person', person) > input.maxTalks) found.push('tooManyTalks')
    if (most !== undefined && count('slot', host, round) > most) found.push('tablesFull')
    return found.map((conflict) => ({ index, conflict }))
  })
}
