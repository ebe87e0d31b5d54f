import { serverDatabase } from '../../../testing/server-database.ts'
import { tapsContract } from './taps.contract.ts'

tapsContract(serverDatabase, { locks: true })
