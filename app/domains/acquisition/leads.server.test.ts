import { serverDatabase } from '../../testing/server-database.ts'
import { leadsContract } from './leads.contract.ts'

leadsContract(serverDatabase)
