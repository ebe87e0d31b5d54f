import { serverDatabase } from '../../testing/server-database.ts'
import { integrationsContract } from './integrations.contract.ts'

integrationsContract(serverDatabase)
