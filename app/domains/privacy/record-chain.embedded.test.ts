import { memoryDatabase, requireActor } from '../../testing/database.ts'
import { recordChainContract } from './record-chain.contract.ts'

recordChainContract('embedded database', async () => {
  const database = await memoryDatabase()
  await requireActor(database, 'on')
  return database
})
