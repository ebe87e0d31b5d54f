import { memoryDatabase } from '../../testing/database.ts'
import { entriesContract } from './entries.contract.ts'

entriesContract('embedded', () => memoryDatabase())
