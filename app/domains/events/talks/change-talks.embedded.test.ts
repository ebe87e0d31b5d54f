import { memoryDatabase } from '../../../testing/database.ts'
import { changeTalksContract } from './change-talks.contract.ts'

changeTalksContract(memoryDatabase, false)
