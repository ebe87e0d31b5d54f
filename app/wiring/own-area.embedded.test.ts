import { memoryDatabase } from '../testing/database.ts'
import { ownAreaContract } from './own-area.contract.ts'

ownAreaContract(memoryDatabase)
