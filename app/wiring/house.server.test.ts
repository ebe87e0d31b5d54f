import { serverDatabase } from '../testing/server-database.ts'
import { houseContract } from './house.contract.ts'

houseContract('server database', serverDatabase)
