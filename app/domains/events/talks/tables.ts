/** A talk in a round at a host that has or needs a table. */
interface Seated {
  person: string
  host: string
  round: number
}

/**
 * Tables for planned talks, counted from 1: a talk that stays in its round keeps its table, the others take the lowest free one.
 * `before` are the talks that there were.
 */
export function giveTables<T extends Seated>(
  talks: readonly T[],
  before: readonly (Seated & { table: number })[],
): (T & { table: number })[] {
  const key = ({ person, host, round }: Seated) => JSON.stringify([person, host, round])
  const kept = new Map(before.map((talk) => [key(talk), talk.table]))
  const taken = new Map<string, Set<number>>()
  const atSlot = ({ host, round }: Seated) => {
    const name = JSON.stringify([host, round])
    const set = taken.get(name) ?? new Set<number>()
    taken.set(name, set)
    return set
  }
  for (const talk of talks) {
    const table = kept.get(key(talk))
    if (table !== undefined) atSlot(talk).add(table)
  }
  return talks.map((talk) => {
    const own = kept.get(key(talk))
    if (own !== undefined) return { ...talk, table: own }
    const used = atSlot(talk)
    let table = 1
    while (used.has(table)) table++
    used.add(table)
    return { ...talk, table }
  })
}

/** What a new plan means for people: who would have other talks or rounds than now, who none any more, who some for the first time. */
export function comparePlans(
  before: readonly Seated[],
  after: readonly Seated[],
): { moved: string[]; added: string[]; lost: string[] } {
  const byPerson = (talks: readonly Seated[]) => {
    const map = new Map<string, Set<string>>()
    for (const { person, host, round } of talks) {
      const own = map.get(person) ?? new Set<string>()
      map.set(person, own.add(JSON.stringify([host, round])))
    }
    return map
  }
  const [was, is] = [byPerson(before), byPerson(after)]
  const moved: string[] = []
  const lost: string[] = []
  for (const [person, talks] of was) {
    const now = is.get(person)
    if (!now) lost.push(person)
    else if ([...talks].some((talk) => !now.has(talk))) moved.push(person)
  }
  return { moved, lost, added: [...is.keys()].filter((person) => !was.has(person)) }
}
