import { verifyPorts } from '../domains/privacy/record.store.server.ts'
import { verifyRecord } from '../domains/privacy/verify-record.server.ts'
import { readCommandLine, runCommand } from './command-line.ts'
import { openForCommand } from './open.ts'

const usage = `Usage: npm run -s audit:verify [-- --head NUMBER:HASH]
  Recomputes the chain of the record of changes. --head: an end of the chain that was noted earlier must still be in it.`

const words = {
  gap: 'a number of the chain is missing',
  order: 'it does not follow the entry before it',
  changed: 'who, when or what was changed after it was sealed',
  content: 'what it says was changed after it was sealed',
  taken_out: 'its values were taken out although its row was never deleted',
  head: 'the chain does not hold the end that was noted',
} as const

/** Opens the database, reads the record and says whether it holds. Exit code 0 when it does, 1 when it does not. */
await runCommand(usage, async (argv) => {
  const line = readCommandLine(argv, [], ['head'])
  const database = await openForCommand('audit:verify', false)
  try {
    const { rows, redacted, open, head, fault } = await verifyRecord(
      verifyPorts(database.prisma),
      line.value('head') ?? null,
    )
    console.log(`chained entries: ${rows} (values taken out after a deletion: ${redacted})`)
    console.log(`waiting for the chain: ${open}`)
    console.log(`end of the chain: ${head ?? 'none'}`)
    if (fault) {
      console.log(`BROKEN at number ${fault.seq} of the chain, entry ${fault.id}: ${words[fault.kind]}`)
      return 1
    }
    console.log('The chain holds.')
    return 0
  } finally {
    await database.close()
  }
})
