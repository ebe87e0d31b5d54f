import { serverDatabase } from '../testing/server-database.ts'
import { customersContract } from './customers.contract.ts'

customersContract(serverDatabase)
