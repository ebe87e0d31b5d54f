import { evenness } from './goals.ts'
import type { PlanInput } from './plan.ts'
import { problemOf } from './problem.ts'

type Placed = { person: string; host: string; round: number }

/**
 * Best total, and the best evenness among the plans with that total, by trying every plan: the judge of the solver in tests.
 * For a dozen pairs at most.
 */
export function bestByTrying(input: PlanInput): { total: number; evenness: number } {
  const { pairs, hours, room, free, rounds, fixedTotal } = problemOf(input)
  const left = [...free]
  const most = [...room]
  const busy = new Set<number>()
  const talks: Placed[] = input.fixed.map(([person, host, round]) => ({ person, host, round }))
  const rest = pairs.map((_, i) => pairs.slice(i).reduce((sum, { score }) => sum + score, 0))
  let best = { total: -1, evenness: -1 }
  const tryFrom = (index: number, total: number): void => {
    const pair = pairs[index]
    if (!pair) {
      const even = evenness(input, talks)
      const near = Math.abs(total - best.total) < 1e-6
      if ((near && even > best.evenness) || (!near && total > best.total)) best = { total, evenness: even }
      return
    }
    if (total + (rest[index] ?? 0) < best.total - 1e-6) return
    const { person, host, score } = pair
    for (const round of (most[person] ?? 0) > 0 ? (hours[person] ?? []) : []) {
      const slot = host * rounds + round
      const hour = person * rounds + round
      if ((left[slot] ?? 0) === 0 || busy.has(hour)) continue
      left[slot] = (left[slot] ?? 0) - 1
      most[person] = (most[person] ?? 0) - 1
      busy.add(hour)
      talks.push({ person: input.people[person]?.id ?? '', host: input.hosts[host]?.id ?? '', round: round + 1 })
      tryFrom(index + 1, total + score)
      talks.pop()
      busy.delete(hour)
      most[person] = (most[person] ?? 0) + 1
      left[slot] = (left[slot] ?? 0) + 1
    }
    tryFrom(index + 1, total)
  }
  tryFrom(0, 0)
  return { total: best.total + fixedTotal, evenness: best.evenness }
}
