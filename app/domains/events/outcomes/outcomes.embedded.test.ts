import { memoryDatabase } from '../../../testing/database.ts'
import { outcomesContract } from './outcomes.contract.ts'

outcomesContract(memoryDatabase)
