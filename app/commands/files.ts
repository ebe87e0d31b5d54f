import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { checkList, describeProblem } from '../domains/matching/exchange-problems.ts'
import { UsageError } from './options.ts'

/** Most problems that are listed one by one; the rest is counted. */
const mostListed = 50

/** Reads a JSON list and checks each record against the form. Throws a `UsageError` that names file, entry, field and reason of each problem. */
export function readRecords<T extends { id: string }>(file: string, form: z.ZodType<T>): T[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  let list: unknown
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const checked = checkList(form, list)
  if (checked.ok) return checked.values
  const lines = checked.problems.slice(0, mostListed).map((problem) => `${file}, ${describeProblem(problem)}`)
  const more = checked.problems.length - lines.length
  if (more > 0) lines.push(`${file}: ${more} more problems`)
  throw new UsageError(lines.join('\n'))
}
