import { memoryDatabase } from '../testing/database.ts'
import { employerMessagesContract } from './employer-messages.contract.ts'

employerMessagesContract('embedded database', memoryDatabase)
