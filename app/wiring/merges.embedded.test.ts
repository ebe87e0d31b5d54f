import { memoryDatabase } from '../testing/database.ts'
import { mergesContract } from './merges.contract.ts'

mergesContract('embedded database', memoryDatabase)
