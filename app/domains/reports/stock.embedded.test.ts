import { memoryDatabase } from '../../testing/database.ts'
import { stockContract } from './stock.contract.ts'

stockContract('embedded', () => memoryDatabase())
