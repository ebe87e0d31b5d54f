import { serverDatabase } from '../../testing/server-database.ts'
import { entriesContract } from './entries.contract.ts'

entriesContract('server', () => serverDatabase())
