import { memoryDatabase } from '../../../testing/database.ts'
import { tapsContract } from './taps.contract.ts'

tapsContract(memoryDatabase, { locks: false })
