import type { Problem } from './problem.ts'

/** People of one host with the same hours, by the numbers of their pairs. */
export interface HourGroup {
  hours: readonly number[]
  pairs: number[]
}

/** For each host its pairs, grouped by the hours of the person. */
export function hourGroups({ pairs, hours, hosts }: Problem): HourGroup[][] {
  const found = Array.from({ length: hosts }, () => new Map<string, HourGroup>())
  pairs.forEach(({ person, host }, pair) => {
    const open = hours[person] ?? []
    const groups = found[host]
    const group = groups?.get(open.join()) ?? { hours: open, pairs: [] }
    group.pairs.push(pair)
    groups?.set(open.join(), group)
  })
  return found.map((groups) => [...groups.values()])
}

const tolerance = 1e-6

/**
 * Sets of rounds of one host into which more talks are asked than it has tables (Hall's condition, violated).
 * `demand[g]` talks of group g have to lie within `hours` of the group; `free[r]` is the number of free tables in round r.
 * Empty when all of them find room at this host: a flow from groups to rounds shows it.
 */
export function crowdedRounds(
  groups: readonly HourGroup[],
  demand: readonly number[],
  free: readonly number[],
): Uint8Array[] {
  const flow = groups.map(() => free.map(() => 0))
  const left = [...free]
  const unmet = [...demand]
  const crowded: Uint8Array[] = []
  const order = groups.map((_, g) => g).sort((a, b) => (groups[a]?.hours.length ?? 0) - (groups[b]?.hours.length ?? 0))
  for (const start of order) {
    while ((unmet[start] ?? 0) > tolerance) {
      const path = freePath(groups, flow, left, start)
      if ('reached' in path) {
        if (!crowded.some((set) => set.every((value, r) => value >= (path.reached[r] ?? 0)))) crowded.push(path.reached)
        break
      }
      push(path.steps, flow, left, unmet, start)
    }
  }
  return crowded
}

type Step = { group: number; round: number }

/** Shortest way from a group over occupied rounds to a round with a free table; otherwise all rounds it can reach. */
function freePath(
  groups: readonly HourGroup[],
  flow: readonly (readonly number[])[],
  left: readonly number[],
  start: number,
): { steps: Step[] } | { reached: Uint8Array } {
  const reached = new Uint8Array(left.length)
  const cameFrom = new Map<number, Step>()
  const seen = new Set([start])
  const queue = [start]
  for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
    for (const round of groups[group]?.hours ?? []) {
      if (reached[round]) continue
      reached[round] = 1
      if ((left[round] ?? 0) > tolerance) {
        const steps = [{ group, round }]
        for (let at = cameFrom.get(group); at; at = cameFrom.get(at.group)) steps.push(at)
        return { steps }
      }
      for (let other = 0; other < groups.length; other++) {
        if (seen.has(other) || (flow[other]?.[round] ?? 0) <= tolerance) continue
        seen.add(other)
        cameFrom.set(other, { group, round })
        queue.push(other)
      }
    }
  }
  return { reached }
}

/** Moves as much as the way carries. `steps` runs from the free round back to the group that asks. */
function push(steps: readonly Step[], flow: number[][], left: number[], unmet: number[], start: number): void {
  const end = steps[0]
  if (!end) return
  const shifted = steps.slice(1).map((step, i) => flow[steps[i]?.group ?? 0]?.[step.round] ?? 0)
  const amount = Math.min(unmet[start] ?? 0, left[end.round] ?? 0, ...shifted)
  left[end.round] = (left[end.round] ?? 0) - amount
  unmet[start] = (unmet[start] ?? 0) - amount
  steps.forEach(({ group, round }, i) => {
    const row = flow[group]
    if (row) row[round] = (row[round] ?? 0) + amount
    const before = flow[steps[i - 1]?.group ?? -1]
    if (before) before[round] = (before[round] ?? 0) - amount
  })
}

/**
 * Spans of rounds in which people are scarcer than tables: the talks of all people whose hours lie within the span, at all
 * hosts together, are `most` at most, because a person sits at one table a round.
 */
export function scarceSpans({ hours, free, room, rounds }: Problem): { rounds: Uint8Array; most: number }[] {
  const tables = Array.from({ length: rounds }, (_, round) =>
    free.reduce((sum, one, slot) => (slot % rounds === round ? sum + one : sum), 0),
  )
  const spans: { rounds: Uint8Array; most: number }[] = []
  for (let first = 0; first < rounds; first++) {
    for (let last = first; last < rounds; last++) {
      const inside = hours.map((open) => open.length > 0 && (open[0] ?? 0) >= first && (open.at(-1) ?? 0) <= last)
      const present = tables.map(() => 0)
      hours.forEach((open, person) => {
        if (inside[person] && (room[person] ?? 0) > 0)
          for (const round of open) present[round] = (present[round] ?? 0) + 1
      })
      const most = tables.reduce((sum, count, round) => sum + Math.min(count, present[round] ?? 0), 0)
      const byTables = tables.reduce((sum, count, round) => (round >= first && round <= last ? sum + count : sum), 0)
      const byRoom = room.reduce((sum, more, person) => (inside[person] ? sum + more : sum), 0)
      if (most < Math.min(byTables, byRoom)) {
        spans.push({ rounds: Uint8Array.from(tables, (_, round) => (round >= first && round <= last ? 1 : 0)), most })
      }
    }
  }
  return spans
}
