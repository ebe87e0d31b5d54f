import { memoryDatabase } from './testing/database.ts'
import { workQueueContract } from './work-queue.contract.ts'

workQueueContract('embedded database', memoryDatabase)
