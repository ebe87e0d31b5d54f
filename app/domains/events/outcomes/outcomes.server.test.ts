import { serverDatabase } from '../../../testing/server-database.ts'
import { outcomesContract } from './outcomes.contract.ts'

outcomesContract(serverDatabase)
