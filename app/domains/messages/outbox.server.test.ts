import { serverDatabase } from '../../testing/server-database.ts'
import { outboxContract } from './outbox.contract.ts'

outboxContract('database server', serverDatabase)
