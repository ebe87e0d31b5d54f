import { memoryDatabase } from '../../testing/database.ts'
import { proposalsContract } from './proposals.contract.ts'

proposalsContract(memoryDatabase)
