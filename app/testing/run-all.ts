import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { countTests } from './count-tests.ts'
import type { Count } from './count-tests.ts'

/** `npm test`: everything that must hold, in the order in which a fault is cheapest to find. Closes with one line of counts. */

const env = {
  ...process.env,
  PATH: [join(process.cwd(), 'node_modules/.bin'), process.env.PATH].join(delimiter),
  PRISMA_SCHEMA_ENGINE_BINARY: 'package.json',
  NO_COLOR: '1',
}

interface Step {
  name: string
  command: string
  args: string[]
  /** File into which a test runner writes its results; other steps count as one check. */
  results?: string
}

const folder = mkdtempSync(join(tmpdir(), 'results-'))
const vitest = (name: string, config: string): Step => {
  const results = join(folder, `${config}.json`)
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  return { name, command: 'vitest', args, results }
}

/** Steps of one group run at the same time; a group begins when the one before has ended. */
const groups: Step[][] = [
  [{ name: 'database client (prisma generate)', command: 'prisma', args: ['generate', '--no-hints'] }],
  [
    { name: 'build', command: 'remix', args: ['vite:build', '--logLevel', 'warn'] },
    { name: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'] },
  ],
  [
    {
      name: 'lint',
      command: 'eslint',
      args: ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
    },
    { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  ],
  [vitest('unit and integration tests', 'vitest.config.ts')],
  [vitest('end-to-end tests in a browser', 'vitest.e2e.config.ts')],
]

function run({ command, args }: Step): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(join('node_modules/.bin', command), args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.once('error', failed)
    child.once('close', (code) => done({ code, output: Buffer.concat(parts).toString() }))
  })
}

async function carryOut(step: Step): Promise<Count> {
  const begun = performance.now()
  const { code, output } = await run(step)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const good = code === 0 ? 1 : 0
  const count = step.results
    ? countTests(existsSync(step.results) ? readFileSync(step.results, 'utf8') : null, code)
    : { passed: good, failed: 1 - good, skipped: 0 }
  console.log(`\n=== ${step.name}: ${count.failed === 0 ? 'good' : 'FAILED'} (${seconds} s)`)
  if (output.trim()) console.log(output.trim())
  return count
}

let total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const group of groups) {
  for (const { passed, failed, skipped } of await Promise.all(group.map(carryOut))) {
    total = { passed: total.passed + passed, failed: total.failed + failed, skipped: total.skipped + skipped }
  }
}
rmSync(folder, { recursive: true, force: true })
if (total.skipped > 0)
  console.log(`\nNot run here, for what they compare with is not on this machine: ${total.skipped}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
