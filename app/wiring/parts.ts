import type { Env } from '../http/env.ts'
import type { Log } from '../http/log.server.ts'
import type { OpenDatabase } from '../../prisma/open.ts'

/** What a process brings along to be wired: opened by server.ts, worker.ts or a test. */
export interface Parts {
  database: OpenDatabase
  env: Env
  /** Signs links; never leaves the process. */
  secret: string
  /** Where people reach the house: `https://…` without a slash at the end. */
  appUrl: string
  log: Log
  now: () => Date
}
