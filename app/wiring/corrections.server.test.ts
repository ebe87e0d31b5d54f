import { serverDatabase } from '../testing/server-database.ts'
import { correctionsContract } from './corrections.contract.ts'

correctionsContract(serverDatabase)
