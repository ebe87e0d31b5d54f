import { serverDatabase } from '../../testing/server-database.ts'
import { templatesContract } from './templates.contract.ts'

templatesContract('database server', serverDatabase)
