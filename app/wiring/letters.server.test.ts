import { serverDatabase } from '../testing/server-database.ts'
import { lettersContract } from './letters.contract.ts'

lettersContract('server database', serverDatabase)
