import { parseArgs } from 'node:util'

/** Something the caller did wrong: said in one clear text, without a stack, exit code 1. */
export class UsageError extends Error {}

/** Options of a command, read strictly: an unknown one is an error that names it. */
export function optionsOf(argv: string[], names: readonly string[]) {
  let values: Record<string, unknown>
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    values = parseArgs({ args: argv, options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const given = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    required(name: string): string {
      const value = given(name)
      if (!value) throw new UsageError(`--${name} is missing`)
      return value
    },
    whole(name: string, otherwise: number): number {
      const value = given(name)
      if (value === undefined) return otherwise
      if (!/^\d{1,9}$/.test(value) || Number(value) < 1) throw new UsageError(`--${name} must be a whole number from 1`)
      return Number(value)
    },
    /** An ISO date; without the option today in Berlin. */
    day(name: string): string {
      const value = given(name)
      if (value === undefined) return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)) || !sameDay(value)) {
        throw new UsageError(`--${name} must be a date like 2026-11-22`)
      }
      return value
    },
    oneOf<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
      const value = given(name)
      if (value === undefined) return allowed[0]
      const found = allowed.find((one) => one === value)
      if (found === undefined) throw new UsageError(`--${name} must be one of ${allowed.join(', ')}`)
      return found
    },
  }
}

function sameDay(value: string): boolean {
  return new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value
}

/** Runs a command: its answer goes to standard output as a JSON list, one entry a line, and nothing else does; errors go to standard error with exit code 1. */
export function run(usage: string, command: (argv: string[]) => readonly unknown[]): void {
  try {
    const entries = command(process.argv.slice(2))
    process.stdout.write(`[${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]\n`)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n${usage}\n`)
    process.exitCode = 1
  }
}
