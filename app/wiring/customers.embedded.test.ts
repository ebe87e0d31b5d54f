import { memoryDatabase } from '../testing/database.ts'
import { customersContract } from './customers.contract.ts'

customersContract(memoryDatabase)
