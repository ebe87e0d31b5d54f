import { memoryDatabase } from '../../testing/database.ts'
import { afterSendingContract } from './after-sending.contract.ts'

afterSendingContract('embedded database', memoryDatabase)
