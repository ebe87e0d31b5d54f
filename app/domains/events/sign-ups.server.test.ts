import { serverDatabase } from '../../testing/server-database.ts'
import { signUpsContract } from './sign-ups.contract.ts'

signUpsContract(serverDatabase)
