import { memoryDatabase } from '../testing/database.ts'
import { serverDatabase } from '../testing/server-database.ts'
import { listsContract } from './lists.contract.ts'

listsContract('embedded database', memoryDatabase)
listsContract('server', () => serverDatabase(2))
