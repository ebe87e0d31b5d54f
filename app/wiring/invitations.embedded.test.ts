import { memoryDatabase } from '../testing/database.ts'
import { invitationsContract } from './invitations.contract.ts'

invitationsContract('embedded database', memoryDatabase)
