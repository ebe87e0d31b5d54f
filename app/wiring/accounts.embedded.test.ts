import { memoryDatabase } from '../testing/database.ts'
import { accountsContract } from './accounts.contract.ts'

accountsContract(memoryDatabase)
