import { memoryDatabase } from '../../testing/database.ts'
import { personTablesContract } from './person-tables.contract.ts'

personTablesContract('embedded database', memoryDatabase)
