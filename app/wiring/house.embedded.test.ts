import { memoryDatabase } from '../testing/database.ts'
import { houseContract } from './house.contract.ts'

houseContract('embedded database', memoryDatabase)
