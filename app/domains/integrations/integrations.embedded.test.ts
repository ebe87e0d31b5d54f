import { memoryDatabase } from '../../testing/database.ts'
import { integrationsContract } from './integrations.contract.ts'

integrationsContract(memoryDatabase)
