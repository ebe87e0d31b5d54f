import { memoryDatabase } from '../../testing/database.ts'
import { accountLinksContract } from './account-links.contract.ts'

accountLinksContract('embedded database', memoryDatabase)
