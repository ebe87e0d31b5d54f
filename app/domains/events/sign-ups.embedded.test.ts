import { memoryDatabase } from '../../testing/database.ts'
import { signUpsContract } from './sign-ups.contract.ts'

signUpsContract(memoryDatabase)
