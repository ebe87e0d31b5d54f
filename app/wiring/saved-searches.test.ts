import { memoryDatabase } from '../testing/database.ts'
import { serverDatabase } from '../testing/server-database.ts'
import { savedSearchesContract } from './saved-searches.contract.ts'

savedSearchesContract('embedded database', memoryDatabase)
savedSearchesContract('server', () => serverDatabase(3))
