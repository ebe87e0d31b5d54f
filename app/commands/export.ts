import type { OpenDatabase } from '../../prisma/open.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import { noteReading } from '../domains/privacy/record.store.server.ts'
import { occupationTable, postcodeTable } from '../domains/transfer/catalogue.reads.server.ts'
import { recordKinds } from '../domains/transfer/columns.ts'
import { exportedRecords } from '../domains/transfer/transfer.reads.server.ts'
import type { ExportShape } from '../domains/transfer/transfer.reads.server.ts'
import { readCommandLine, runCommand, say } from './command-line.ts'
import { stringify } from './csv-text.ts'
import { openForCommand } from './open.ts'
import { UsageError } from './options.ts'
import { recordText } from './record-files.ts'
import { writeWhole } from './whole-file.ts'

const usage = `Usage: npm run export -- <kind> FILE [--plain]
  kind     occupations | postcodes | employers | vacancies | candidates
  FILE     .csv gives a table, .jsonl a record a line, any other name a JSON list (occupations and postcodes: always a table)
  --plain  only the fields of the exchange format, as match and leads read them`

async function textOf(
  kind: string,
  file: string,
  shape: ExportShape,
  { prisma }: OpenDatabase,
): Promise<[text: string, count: number]> {
  if (kind === 'occupations' || kind === 'postcodes') {
    const table = await (kind === 'occupations' ? occupationTable(prisma) : postcodeTable(prisma))
    return [stringify(table), table.length - 1]
  }
  const known = recordKinds.find((one) => one === kind)
  if (!known) throw new UsageError(`${kind} is not a kind that can be exported`)
  const records = await exportedRecords(prisma, known, shape)
  return [recordText(file, known, records), records.length]
}

await runCommand(usage, async (argv) => {
  const line = readCommandLine(argv, ['plain'], [])
  const [kind, file, ...more] = line.words
  if (!kind || !file || more.length > 0) throw new UsageError('A kind and one file are needed.')
  const database = await openForCommand('export')
  try {
    const [text, count] = await textOf(kind, file, line.flag('plain') ? 'plain' : 'full', database)
    if (kind === 'candidates') {
      const reading = { actor: 'system: export command', view: 'people_file', candidateId: null, count } as const
      await inTransaction(database.prisma, reading.actor, (tx) => noteReading(tx, reading))
    }
    writeWhole(file, text)
    say(`${file}: ${count} rows.`)
    return 0
  } finally {
    await database.close()
  }
})
