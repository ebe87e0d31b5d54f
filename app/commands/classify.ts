import { readFileSync } from 'node:fs'
import { buildClassifier } from '../domains/occupations/classifier.ts'
import type { Classifier } from '../domains/occupations/classifier.ts'
import { classify } from '../domains/occupations/classify.ts'
import { parseOfficialList } from '../domains/occupations/official-list.ts'
import { loadClassifier, loadLearned } from './catalogue.ts'
import { optionsOf, UsageError } from './options.ts'

const usage = `Usage: npm run -s classify -- --titles FILE [--occupations FILE]
  --titles       one job title a line
  --occupations  an official list (columns title, code) in the place of the shipped catalogue`

const listFaults = {
  empty: 'has no rows',
  no_code_column: 'has no column "code" (or kldb5)',
  no_title_column: 'has no column "title"',
  bad_rows: 'has no row with a title and a five-digit code',
} as const

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The classifier over a given list; rows that cannot be used are named on standard error. */
function classifierOver(file: string): Classifier {
  const list = parseOfficialList(readText(file))
  if (!list.ok) throw new UsageError(`${file} ${listFaults[list.reason]}`)
  for (const { line, field, reason } of list.bad.slice(0, 20))
    process.stderr.write(`${file}, line ${line}, ${field}: ${reason}\n`)
  if (list.bad.length > 20) process.stderr.write(`${file}: ${list.bad.length - 20} more bad rows\n`)
  const titles =
    list.kind === 'titles'
      ? list.rows
      : list.rows.flatMap(({ code, name }) => (code.length === 5 ? [{ code, title: name }] : []))
  if (titles.length === 0) throw new UsageError(`${file} ${listFaults.bad_rows}`)
  return buildClassifier(loadLearned(), titles)
}

try {
  const args = process.argv.slice(2)
  const options = optionsOf(args, ['titles', 'occupations'])
  const lines = readText(options.required('titles'))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const isGiven = args.some((arg) => arg === '--occupations' || arg.startsWith('--occupations='))
  const classifier = isGiven ? classifierOver(options.required('occupations')) : loadClassifier()
  let answer = ''
  for (const title of lines) answer += `${JSON.stringify({ title, guesses: classify(classifier, title) })}\n`
  process.stdout.write(answer)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n${usage}\n`)
  process.exitCode = 1
}
