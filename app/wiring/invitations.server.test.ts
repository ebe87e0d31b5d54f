import { serverDatabase } from '../testing/server-database.ts'
import { invitationsContract } from './invitations.contract.ts'

invitationsContract('database server', serverDatabase)
