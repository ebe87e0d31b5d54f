import { startWorkQueue } from '../work-queue.server.ts'
import type { WorkQueue } from '../work-queue.server.ts'
import type { wireEvents } from './events.server.ts'
import type { wireMatching } from './matching.server.ts'
import type { wireMessages } from './messages.server.ts'
import type { Parts } from './parts.ts'
import type { wireStaleVacancies } from './stale-vacancies.server.ts'
import type { wireReports } from './reports.server.ts'

interface Subjects {
  messages: ReturnType<typeof wireMessages>['app']
  events: ReturnType<typeof wireEvents>['app']
  matching: ReturnType<typeof wireMatching>
  stale: ReturnType<typeof wireStaleVacancies>['app']
  reports: ReturnType<typeof wireReports>['app']
}

/** Work that no request waits for: the sender of messages, the clock of events. Started once a process, stopped without cutting anything off. */
export function wireBackground({ database, log }: Parts, { messages, events, matching, stale, reports }: Subjects) {
  let queue: WorkQueue | null = null
  return {
    async start(): Promise<void> {
      queue = await startWorkQueue(
        database,
        [
          { name: 'send-messages', cron: '* * * * *', run: () => messages.sender.sweep() },
          { name: 'reminders', cron: '7 8-18 * * *', run: () => messages.planReminders() },
          { name: 'stale-vacancies', cron: '20 8 * * 1-5', run: () => stale.askStale() },
          { name: 'events-by-clock', cron: '* * * * *', run: () => events.byClock() },
          { name: 'month-end-stocks', cron: '20 0 * * *', run: () => reports.takeSnapshots() },
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
