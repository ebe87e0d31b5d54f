import type { OpenDatabase } from '../../prisma/open.ts'
import { recordKinds } from '../domains/transfer/columns.ts'
import type { RecordKind } from '../domains/transfer/columns.ts'
import { importRecords } from '../domains/transfer/import-records.server.ts'
import { describeRow } from '../domains/transfer/records.ts'
import type { RowProblem } from '../domains/transfer/records.ts'
import { readCommandLine, runCommand, say } from './command-line.ts'
import { checkOccupations, checkPostcodes } from './import-catalogue.ts'
import { importPorts } from './import-ports.ts'
import { openForCommand } from './open.ts'
import { UsageError } from './options.ts'
import { readRecordFile, readText } from './record-files.ts'

const usage = `Usage: npm run import -- <kind> FILE [--format ba-jobsuche] [--dry-run] [--skip-bad]
  kind        occupations | postcodes | employers | vacancies | candidates
  FILE        CSV (; or , between the columns, header = fields of the exchange format) or JSON (list, or a record a line)
  --format    ba-jobsuche: vacancies as the employment agency's vacancy search gives them, old and new field names
  --dry-run   check only
  --skip-bad  write the good rows although there are bad ones`

const questionsShown = 20

interface Wish {
  dryRun: boolean
  skipBad: boolean
  format: 'exchange' | 'ba-jobsuche'
}

function report(bad: readonly RowProblem[]): void {
  for (const problem of bad) say(describeRow(problem))
  if (bad.length > 0) say(`${bad.length} problem${bad.length === 1 ? '' : 's'}.`)
}

function conclude(bad: readonly RowProblem[], { dryRun, skipBad }: Wish, sentence: string | null): number {
  report(bad)
  if (sentence !== null) process.stdout.write(`${sentence}\n`)
  else if (dryRun) process.stdout.write('Dry run: nothing was written.\n')
  else if (bad.length > 0)
    process.stdout.write(
      `Nothing was written.${skipBad ? '' : ' Correct the rows, or leave them out with --skip-bad.'}\n`,
    )
  return bad.length > 0 ? 1 : 0
}

async function importCatalogue(
  kind: 'occupations' | 'postcodes',
  file: string,
  database: OpenDatabase,
  wish: Wish,
): Promise<number> {
  const text = readText(file)
  const { good, bad, save } = kind === 'occupations' ? await checkOccupations(text, database) : checkPostcodes(text)
  say(`${file}: ${good} good rows.`)
  const write = !wish.dryRun && good > 0 && (bad.length === 0 || wish.skipBad)
  return conclude(bad, wish, write ? await save(database) : null)
}

async function importFile(kind: RecordKind, file: string, database: OpenDatabase, wish: Wish): Promise<number> {
  const began = performance.now()
  const read = readRecordFile(file, kind)
  say(`${file}: ${read.records.length} rows read.`)
  if (read.bad.length > 0 && !wish.skipBad) return conclude(read.bad, wish, null)
  const options = { kind, format: wish.format, dryRun: wish.dryRun, skipBad: wish.skipBad }
  const done = await importRecords(await importPorts(database, say), options, read.records)
  for (const question of done.questions.slice(0, questionsShown)) say(`to look at: ${describeRow(question)}`)
  if (done.questions.length > questionsShown) say(`to look at: ${done.questions.length - questionsShown} more`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const { written } = done
  const sentence =
    written && `${written.added} new, ${written.changed} changed, ${written.unchanged} unchanged (${seconds} s).`
  return conclude([...read.bad, ...done.bad], wish, sentence)
}

await runCommand(usage, async (argv) => {
  const line = readCommandLine(argv, ['dry-run', 'skip-bad'], ['format'])
  const [kind = '', file, ...more] = line.words
  if (!file || more.length > 0) throw new UsageError('A kind and one file are needed.')
  const format = line.value('format') ?? 'exchange'
  if (format !== 'exchange' && format !== 'ba-jobsuche') throw new UsageError(`--format ${format} is not known`)
  if (format === 'ba-jobsuche' && kind !== 'vacancies') throw new UsageError('--format ba-jobsuche is for vacancies')
  const known = recordKinds.find((one) => one === kind)
  if (!known && kind !== 'occupations' && kind !== 'postcodes')
    throw new UsageError(`${kind} is not a kind that can be imported`)
  readText(file)
  const wish: Wish = { dryRun: line.flag('dry-run'), skipBad: line.flag('skip-bad'), format }
  const database = await openForCommand('import')
  try {
    if (known) return await importFile(known, file, database, wish)
    return await importCatalogue(kind === 'occupations' ? 'occupations' : 'postcodes', file, database, wish)
  } finally {
    await database.close()
  }
})
