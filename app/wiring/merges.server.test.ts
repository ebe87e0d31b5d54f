import { serverDatabase } from '../testing/server-database.ts'
import { mergesContract } from './merges.contract.ts'

mergesContract('server', serverDatabase)
