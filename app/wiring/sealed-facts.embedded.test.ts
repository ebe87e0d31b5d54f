import { memoryDatabase } from '../testing/database.ts'
import { sealedFactsContract } from './sealed-facts.contract.ts'

sealedFactsContract('embedded database', memoryDatabase)
