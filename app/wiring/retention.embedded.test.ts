import { memoryDatabase } from '../testing/database.ts'
import { retentionContract } from './retention.contract.ts'

retentionContract('embedded database', memoryDatabase)
