import { serverDatabase } from '../testing/server-database.ts'
import { ownAreaContract } from './own-area.contract.ts'

ownAreaContract(serverDatabase)
