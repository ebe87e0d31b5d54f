import { serverDatabase } from '../testing/server-database.ts'
import { proposalsWiringContract } from './proposals.contract.ts'

proposalsWiringContract('database server', serverDatabase)
