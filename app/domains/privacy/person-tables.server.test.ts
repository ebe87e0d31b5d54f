import { serverDatabase } from '../../testing/server-database.ts'
import { personTablesContract } from './person-tables.contract.ts'

personTablesContract('server', serverDatabase)
