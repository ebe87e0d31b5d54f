import { serverDatabase } from '../../../testing/server-database.ts'
import { talkRulesContract } from './talk-rules.contract.ts'

talkRulesContract(serverDatabase)
