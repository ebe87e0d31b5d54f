import { startWorkQueue } from '../work-queue.server.ts'
import type { WorkQueue } from '../work-queue.server.ts'
import type { wireEvents } from './events.server.ts'
import type { wireMatching } from './matching.server.ts'
import type { wireMessages } from './messages.server.ts'
import type { wireSignUps } from './sign-ups.server.ts'
import type { Parts } from './parts.ts'
import type { wireStaleVacancies } from './stale-vacancies.server.ts'

interface Subjects {
  messages: ReturnType<typeof wireMessages>['app']
  events: ReturnType<typeof wireEvents>['app']
  matching: ReturnType<typeof wireMatching>
  signUps: ReturnType<typeof wireSignUps>['app']
  stale: ReturnType<typeof wireStaleVacancies>['app']
}

/** Work that no request waits for: the sender of messages, the clock of events. Started once a process, stopped without cutting anything off. */
export function wireBackground({ database, log }: Parts, { messages, events, matching, stale, signUps }: Subjects) {
  let queue: WorkQueue | null = null
  return {
    async start(): Promise<void> {
      queue = await startWorkQueue(
        database,
        [
          { name: 'send-messages', cron: '* * * * *', run: () => messages.sender.sweep() },
          { name: 'silent-proposals', cron: '20 6 * * *', run: () => matching.app.closeSilent() },
          { name: 'reminders', cron: '7 8-18 * * *', run: () => messages.planReminders() },
          { name: 'stale-vacancies', cron: '20 8 * * 1-5', run: () => stale.askStale() },
          { name: 'events-by-clock', cron: '* * * * *', run: () => events.byClock() },
          { name: 'sign-ups-by-clock', cron: '* * * * *', run: () => signUps.byClock() },
        ],
        (error) => log.error({ err: error }, 'work queue'),
      )
      messages.sender.wake()
      matching.warm().catch((error: unknown) => log.error({ err: error }, 'the stock could not be read'))
    },
    async stop(): Promise<void> {
      await queue?.stop()
      await messages.sender.stop()
    },
  }
}
