import { memoryDatabase } from '../../../testing/database.ts'
import { seriesContract } from './series.contract.ts'

seriesContract(memoryDatabase)
