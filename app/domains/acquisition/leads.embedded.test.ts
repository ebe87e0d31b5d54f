import { memoryDatabase } from '../../testing/database.ts'
import { leadsContract } from './leads.contract.ts'

leadsContract(memoryDatabase)
