import { memoryDatabase } from '../../testing/database.ts'
import { outboxContract } from './outbox.contract.ts'

outboxContract('embedded database', memoryDatabase)
