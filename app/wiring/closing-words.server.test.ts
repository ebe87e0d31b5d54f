import { serverDatabase } from '../testing/server-database.ts'
import { closingWordsContract } from './closing-words.contract.ts'

closingWordsContract('server database', serverDatabase)
