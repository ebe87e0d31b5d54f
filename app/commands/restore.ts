import { restoreBackup } from '../domains/transfer/backup.store.server.ts'
import { BrokenBackup, openBackup } from './backup-file.ts'
import { readCommandLine, runCommand, say } from './command-line.ts'
import { openForCommand } from './open.ts'
import { UsageError } from './options.ts'

const usage = `Usage: npm run restore -- FILE [--force]
  Puts a backup into an empty database. --force replaces everything that is there. Stop the server before.`

async function sourceOf(file: string) {
  try {
    return await openBackup(file)
  } catch (error) {
    if (error instanceof BrokenBackup) throw new UsageError(`${file}: ${error.message} Nothing was changed.`)
    throw error
  }
}

await runCommand(usage, async (argv) => {
  const line = readCommandLine(argv, ['force'], [])
  const [file, ...more] = line.words
  if (!file || more.length > 0) throw new UsageError('One file is needed.')
  const source = await sourceOf(file)
  const database = await openForCommand('restore', false)
  try {
    const done = await restoreBackup(database.prisma, source, line.flag('force'))
    if (done.ok) {
      await database.executeSql('ANALYZE')
      say(`${file} is restored.`)
      return 0
    }
    if (done.reason === 'not_empty') {
      say(
        `The database is not empty (${done.tables.join(', ')}). Use --force to replace everything. Nothing was changed.`,
      )
    } else {
      const lacks = done.missing.length > 0 ? ` This version lacks: ${done.missing.join(', ')}.` : ''
      const more = done.unknown.length > 0 ? ` The backup lacks: ${done.unknown.join(', ')}.` : ''
      say(
        `The backup is of another version of the data model.${lacks}${more} Restore it with that version. Nothing was changed.`,
      )
    }
    return 1
  } finally {
    await database.close()
  }
})
