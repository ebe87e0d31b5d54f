import { serverDatabase } from '../testing/server-database.ts'
import { retentionContract } from './retention.contract.ts'

retentionContract('server', serverDatabase)
