import { chance } from '../../domains/events/plan/chance.ts'
import type { PlanInput } from '../../domains/events/plan/plan.ts'

/** What a random session looks like. `likeMinded`: hosts want the same people, which makes a plan hard. */
export interface SessionShape {
  people: number
  hosts: number
  tables: number
  rounds: number
  maxTalks: number
  shortestHours: number
  share: number
  likeMinded: boolean
  seed: number
  timeLimitSeconds: number
}

/** A random session with personal hours, the same for the same shape. Scores are whole, 1 to 100, for a share of all pairs. */
export function randomSession(shape: SessionShape): PlanInput {
  const next = chance(shape.seed)
  const { rounds } = shape
  const people = Array.from({ length: shape.people }, (_, i) => {
    const length = Math.min(rounds, Math.max(shape.shortestHours, 1 + Math.floor(next() * rounds)))
    const from = 1 + Math.floor(next() * (rounds - length + 1))
    return { id: `P${i + 1}`, from, to: from + length - 1 }
  })
  const hosts = Array.from({ length: shape.hosts }, (_, i) => ({ id: `H${i + 1}`, tables: shape.tables }))
  const scores = people.flatMap(({ id }) => {
    const liked = next()
    return hosts.flatMap((host) => {
      const share = next()
      const own = next()
      const score = 1 + Math.floor(100 * (shape.likeMinded ? (liked + own) / 2 : own))
      return share < shape.share ? [[id, host.id, score] as const] : []
    })
  })
  return {
    rounds,
    hosts,
    people,
    scores,
    maxTalks: shape.maxTalks,
    fixed: [],
    timeLimitSeconds: shape.timeLimitSeconds,
  }
}
