import { serverDatabase } from '../../../testing/server-database.ts'
import { changeTalksContract } from './change-talks.contract.ts'

changeTalksContract(serverDatabase, true)
