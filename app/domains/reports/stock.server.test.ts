import { serverDatabase } from '../../testing/server-database.ts'
import { stockContract } from './stock.contract.ts'

stockContract('server', () => serverDatabase())
