import { readBackup } from '../domains/transfer/backup.store.server.ts'
import { writeBackup } from './backup-file.ts'
import { readCommandLine, runCommand, say } from './command-line.ts'
import { openForCommand } from './open.ts'
import { UsageError } from './options.ts'

const usage = `Usage: npm run backup -- FILE
  Writes everything in the database, as it is at one moment, into one file (gzip). It holds personal data: keep it like the database.`

await runCommand(usage, async (argv) => {
  const [file, ...more] = readCommandLine(argv, [], []).words
  if (!file || more.length > 0) throw new UsageError('One file is needed.')
  const database = await openForCommand('backup', false)
  try {
    const rows = await writeBackup(file, new Date(), (sink) => readBackup(database.prisma, sink))
    say(`${file}: ${rows} rows.`)
    return 0
  } finally {
    await database.close()
  }
})
