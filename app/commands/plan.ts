import { readFileSync } from 'node:fs'
import { readPlanInput } from '../domains/events/plan/plan.form.ts'
import type { PlanInput } from '../domains/events/plan/plan.ts'
import { solvePlan } from '../domains/events/plan/solve-plan.server.ts'
import { readCommandLine, runCommand, say } from './command-line.ts'
import { UsageError } from './options.ts'

const usage = `Usage: npm run -s plan -- FILE
Plans the talks of a session: JSON in FILE, the plan as JSON on standard output.
Exit code 0: a plan; 1: called wrongly or FILE cannot be read; 2: FILE does not describe a session that can be planned.`

/** Most problems that are listed one by one; the rest is counted. */
const mostListed = 50

function read(file: string): PlanInput | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    say(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
  const checked = readPlanInput(value)
  if (checked.ok) return checked.input
  for (const { field, reason } of checked.problems.slice(0, mostListed)) {
    say(field ? `${file}, ${field}: ${reason}` : `${file}: ${reason}`)
  }
  const more = checked.problems.length - mostListed
  if (more > 0) say(`${file}: ${more} more problems`)
  return null
}

await runCommand(usage, async (argv) => {
  const { words } = readCommandLine(argv, [], [])
  const [file, ...rest] = words
  if (file === undefined || rest.length > 0) throw new UsageError('exactly one file is expected')
  const input = read(file)
  if (!input) return 2
  const plan = await solvePlan(input, { now: () => performance.now() })
  process.stdout.write(`${JSON.stringify(plan, null, 1)}\n`)
  return 0
})
