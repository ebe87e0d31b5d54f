import { memoryDatabase } from '../testing/database.ts'
import { lettersContract } from './letters.contract.ts'

lettersContract('embedded database', memoryDatabase)
