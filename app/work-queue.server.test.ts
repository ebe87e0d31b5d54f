import { serverDatabase } from './testing/server-database.ts'
import { workQueueContract } from './work-queue.contract.ts'

workQueueContract('database server', serverDatabase)
