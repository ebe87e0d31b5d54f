import { openDatabase } from '../../../prisma/open.ts'
import { serverDatabase } from '../../testing/server-database.ts'
import { recordChainContract } from './record-chain.contract.ts'

recordChainContract('server', async () => {
  const made = await serverDatabase(2)
  const name = new URL(made.url).pathname.slice(1)
  await made.executeSql(`ALTER DATABASE ${name} RESET app.require_actor`)
  const database = await openDatabase({ url: made.url, connections: 8 })
  const close = async () => {
    await database.close()
    await made.close()
  }
  return { ...database, close }
})
