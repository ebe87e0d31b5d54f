import { memoryDatabase } from '../app/testing/database.ts'
import { serverDatabase } from '../app/testing/server-database.ts'
import { followContract } from './follow.contract.ts'

followContract('embedded database', memoryDatabase)
followContract('server', () => serverDatabase(6))
