import { memoryDatabase } from '../../testing/database.ts'
import { placesContract } from './places.contract.ts'

placesContract(memoryDatabase)
