import { parseArgs } from 'node:util'
import { DataDirHeld } from '../../prisma/lock.ts'
import { UsageError } from './options.ts'

/** Arguments of a command: words in order, and switches. An unknown switch is an error that names it. */
export interface CommandLine {
  words: string[]
  flag(name: string): boolean
  value(name: string): string | undefined
}

export function readCommandLine(argv: string[], flags: readonly string[], values: readonly string[]): CommandLine {
  const options: Record<string, { type: 'boolean' | 'string' }> = {}
  for (const name of flags) options[name] = { type: 'boolean' }
  for (const name of values) options[name] = { type: 'string' }
  try {
    const parsed = parseArgs({ args: argv, options, strict: true, allowPositionals: true })
    const given: Record<string, unknown> = parsed.values
    const value = (name: string): string | undefined => {
      const found = given[name]
      return typeof found === 'string' ? found : undefined
    }
    return { words: parsed.positionals, flag: (name) => given[name] === true, value }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** One line of progress on standard error, so that standard output stays the answer. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * Runs a command that uses the database. What the caller did wrong, and a database that another process holds, is said in
 * one text without a stack, with exit code 1; so is the code that the command answers with.
 */
export async function runCommand(usage: string, command: (argv: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    if (error instanceof UsageError) say(`${error.message}\n${usage}`)
    else if (error instanceof DataDirHeld) say(`${error.message} Nothing was changed.`)
    else throw error
    process.exitCode = 1
  }
}
