import { memoryDatabase } from '../testing/database.ts'
import { correctionsContract } from './corrections.contract.ts'

correctionsContract(memoryDatabase)
