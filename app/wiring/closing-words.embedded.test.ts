import { memoryDatabase } from '../testing/database.ts'
import { closingWordsContract } from './closing-words.contract.ts'

closingWordsContract('embedded database', memoryDatabase)
