import { serverDatabase } from '../../testing/server-database.ts'
import { placesContract } from './places.contract.ts'

placesContract(serverDatabase)
