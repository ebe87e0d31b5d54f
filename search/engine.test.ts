import { memoryDatabase } from '../app/testing/database.ts'
import { serverDatabase } from '../app/testing/server-database.ts'
import type { OpenDatabase } from '../prisma/open.ts'
import type { Compounds } from './compounds.ts'
import type { SearchDocument } from './document.ts'
import { engineContract } from './engine.contract.ts'
import { postgresEngine } from './postgres-engine.ts'
import { writeDocuments } from './writing.ts'

const inDatabase = (make: () => Promise<OpenDatabase>) => async (documents: SearchDocument[], compounds: Compounds) => {
  const database = await make()
  await database.prisma.$transaction((tx) => writeDocuments(tx, [1], documents))
  return { engine: postgresEngine(database, compounds), close: () => database.close() }
}

engineContract('embedded database', inDatabase(memoryDatabase))
engineContract(
  'server',
  inDatabase(() => serverDatabase(2)),
)
