import { memoryDatabase } from '../../testing/database.ts'
import { templatesContract } from './templates.contract.ts'

templatesContract('embedded database', memoryDatabase)
