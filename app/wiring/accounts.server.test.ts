import { serverDatabase } from '../testing/server-database.ts'
import { accountsContract } from './accounts.contract.ts'

accountsContract(serverDatabase)
