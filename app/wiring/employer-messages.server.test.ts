import { serverDatabase } from '../testing/server-database.ts'
import { employerMessagesContract } from './employer-messages.contract.ts'

employerMessagesContract('database server', serverDatabase)
