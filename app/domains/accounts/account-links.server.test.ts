import { serverDatabase } from '../../testing/server-database.ts'
import { accountLinksContract } from './account-links.contract.ts'

accountLinksContract('server', serverDatabase)
