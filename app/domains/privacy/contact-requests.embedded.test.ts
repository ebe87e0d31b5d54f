import { memoryDatabase } from '../../testing/database.ts'
import { contactRequestsContract } from './contact-requests.contract.ts'

contactRequestsContract('embedded database', memoryDatabase)
