import type { OpenDatabase } from '../prisma/open.ts'
import { createCompounds } from './compounds.ts'
import { createReader, takeChanges } from './follow.ts'
import { postgresEngine } from './postgres-engine.ts'
import { rawWords } from './words.ts'
import { settleIndexes } from './writing.ts'

/** Rows whose changes one look at the outbox takes: short enough that nobody waits for the embedded database's one connection. */
const batch = 200
/** The same where nobody waits: the first start. */
export const bulk = 1_000

/** Everything of search that lives in the house's own database. `titles` are the occupation titles whose words make compounds. */
export function houseSearch(database: OpenDatabase, titles: Iterable<string>) {
  const compounds = createCompounds([...titles].flatMap(rawWords))
  const reader = createReader(compounds)
  return {
    compounds,
    reader,
    engine: postgresEngine(database, compounds),
    /** Takes every change committed so far; `going` false ends it between two batches of `rows`. Answers how many were taken. */
    async drain(going: () => boolean = () => true, rows = batch): Promise<number> {
      let sum = 0
      while (going()) {
        const taken = await takeChanges(database.prisma, reader, rows)
        if (taken === 0) break
        sum += taken
      }
      if (sum > 0) await settleIndexes(database.prisma)
      return sum
    },
  }
}
