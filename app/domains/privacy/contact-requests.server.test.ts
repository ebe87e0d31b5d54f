import { serverDatabase } from '../../testing/server-database.ts'
import { contactRequestsContract } from './contact-requests.contract.ts'

contactRequestsContract('server', serverDatabase)
