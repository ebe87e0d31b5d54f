import { serverDatabase } from '../testing/server-database.ts'
import { sealedFactsContract } from './sealed-facts.contract.ts'

sealedFactsContract('server', serverDatabase)
