import { memoryDatabase } from '../../../testing/database.ts'
import { talkRulesContract } from './talk-rules.contract.ts'

talkRulesContract(memoryDatabase)
