import { checkTalks } from '../../domains/events/plan/check-talks.ts'
import { solvePlan } from '../../domains/events/plan/solve-plan.server.ts'
import type { BenchLine } from './matching.ts'
import { randomSession } from './random-session.ts'
import type { SessionShape } from './random-session.ts'

const sessions: (Partial<SessionShape> & { what: string; goal: number })[] = [
  { what: 'one table each, most 3 talks', goal: 3 },
  { what: 'four tables each, most 6 talks', tables: 4, maxTalks: 6, goal: 3 },
  { what: 'eight tables, hosts want the same people', tables: 8, maxTalks: 6, likeMinded: true, share: 0.7, goal: 3 },
  { what: '70 hosts', people: 1000, hosts: 70, rounds: 16, goal: 60 },
  { what: '35 hosts with two tables', people: 1000, hosts: 35, tables: 2, rounds: 20, maxTalks: 6, goal: 60 },
  { what: '70 hosts want the same people', people: 1000, hosts: 70, shortestHours: 1, likeMinded: true, goal: 60 },
]

/**
 * Plans random sessions with personal hours: seconds until the plan stands (all goals), the share of the bound that may be missing, and
 * rules broken (none may be). The goal is the time limit that the solver is given, too.
 */
export async function benchPlan(): Promise<BenchLine[]> {
  const lines: BenchLine[] = []
  for (const { what, goal, ...shape } of sessions) {
    const whole = { people: 150, hosts: 8, tables: 1, rounds: 12, maxTalks: 3, shortestHours: 3, share: 1, seed: 1 }
    const input = randomSession({ ...whole, likeMinded: false, ...shape, timeLimitSeconds: goal })
    const name = `plan ${input.people.length} × ${input.hosts.length} × ${input.rounds}, ${what}`
    const begin = performance.now()
    const plan = await solvePlan(input)
    lines.push({ what: name, value: (performance.now() - begin) / 1000, unit: 's', goal })
    lines.push({ what: `${name}: gap (${plan.status})`, value: plan.gap * 100, unit: '%' })
    lines.push({ what: `${name}: rules broken`, value: checkTalks(input, plan.talks).length, unit: 'talks', goal: 0 })
  }
  return lines
}
