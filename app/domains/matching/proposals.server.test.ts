import { serverDatabase } from '../../testing/server-database.ts'
import { proposalsContract } from './proposals.contract.ts'

proposalsContract(serverDatabase)
