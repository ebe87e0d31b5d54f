import { serverDatabase } from '../../testing/server-database.ts'
import { afterSendingContract } from './after-sending.contract.ts'

afterSendingContract('database server', serverDatabase)
