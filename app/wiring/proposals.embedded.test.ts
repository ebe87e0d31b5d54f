import { memoryDatabase } from '../testing/database.ts'
import { proposalsWiringContract } from './proposals.contract.ts'

proposalsWiringContract('embedded database', memoryDatabase)
