import { startWorkQueue } from '../work-queue.server.ts'
import type { WorkQueue } from '../work-queue.server.ts'
import type { wireAccountLinks } from './account-links.server.ts'
import type { wireAccounts } from './accounts.server.ts'
import type { wireEvents } from './events.server.ts'
import type { wireMatching } from './matching.server.ts'
import type { wireMessages } from './messages.server.ts'
import type { wireTalks } from './talks.server.ts'
import type { wireSignUps } from './sign-ups.server.ts'
import type { wireSavedSearches } from './saved-searches.server.ts'
import type { wireSearch } from './search.server.ts'
import type { wireOutcomes } from './outcomes.server.ts'
import { sealPlainFacts } from './sealed-facts.server.ts'
import type { Parts } from './parts.ts'
import type { wireProposals } from './proposals.server.ts'
import type { wireVacancies } from './vacancies.server.ts'
import type { wireStaleVacancies } from './stale-vacancies.server.ts'
import type { wireRetention } from './retention.server.ts'
import type { wireRecord } from './record.server.ts'
import type { wireReports } from './reports.server.ts'

interface Subjects {
  vacancies: Pick<ReturnType<typeof wireVacancies>['app'], 'publishRestricted'>
  accounts: ReturnType<typeof wireAccounts>
  messages: ReturnType<typeof wireMessages>['app']
  events: ReturnType<typeof wireEvents>['app']
  matching: ReturnType<typeof wireMatching>
  proposals: ReturnType<typeof wireProposals>['app']
  signUps: ReturnType<typeof wireSignUps>['app']
  stale: ReturnType<typeof wireStaleVacancies>['app']
  outcomes: ReturnType<typeof wireOutcomes>['app']
  talks: ReturnType<typeof wireTalks>['app']
  search: ReturnType<typeof wireSearch>['app']
  savedSearches: ReturnType<typeof wireSavedSearches>['app']
  reports: ReturnType<typeof wireReports>['app']
  accountLinks: ReturnType<typeof wireAccountLinks>['app']
  retention: Pick<ReturnType<typeof wireRetention>['app'], 'run'>
  record: Pick<ReturnType<typeof wireRecord>['app'], 'seal' | 'checkNightly'>
}

/** How often a process looks whether another one has asked for a plan of talks, in milliseconds. */
const lookMs = 3000

/** Work that no request waits for: the sender of messages, the clock of events. Started once a process, stopped without cutting anything off. */
export function wireBackground(
  { database, secret, log }: Parts,
  {
    accounts,
    vacancies,
    accountLinks,
    messages,
    events,
    matching,
    proposals,
    stale,
    talks,
    signUps,
    search,
    savedSearches,
    reports,
    outcomes,
    record,
    retention,
  }: Subjects,
) {
  let queue: WorkQueue | null = null
  let look: NodeJS.Timeout | undefined
  return {
    async start(): Promise<void> {
      queue = await startWorkQueue(
        database,
        [
          { name: 'send-messages', cron: '* * * * *', run: () => messages.sender.sweep() },
          { name: 'silent-proposals', cron: '20 6 * * *', run: () => proposals.closeSilent() },
          { name: 'ask-about-proposals', cron: '50 8 * * 1-5', run: async () => void (await proposals.askSilent()) },
          { name: 'reminders', cron: '7 8-18 * * *', run: () => messages.planReminders() },
          { name: 'closing-words', cron: '37 9 * * 1-5', run: () => messages.planClosingWords() },
          { name: 'end-restrictions', cron: '10 * * * *', run: async () => void (await vacancies.publishRestricted()) },
          { name: 'stale-vacancies', cron: '20 8 * * 1-5', run: () => stale.askStale() },
          { name: 'plan-talks', cron: '* * * * *', run: () => talks.work() },
          { name: 'ask-hosts', cron: '40 8 * * *', run: async () => void (await outcomes.askHosts()) },
          { name: 'events-by-clock', cron: '* * * * *', run: () => events.byClock() },
          { name: 'sign-ups-by-clock', cron: '* * * * *', run: () => signUps.byClock() },
          ...(messages.visitReports
            ? [{ name: 'delivery-reports', cron: '*/5 * * * *', run: messages.visitReports }]
            : []),
          { name: 'forget-account-links', cron: '35 0 * * *', run: () => accountLinks.forget() },
          { name: 'forget-old-sessions', cron: '40 3 * * *', run: async () => void (await accounts.forgetOld()) },
          { name: 'news-of-searches', cron: '30 6 * * *', run: async () => void (await savedSearches.tellNews()) },
          { name: 'seal-record', cron: '* * * * *', run: async () => void (await record.seal()) },
          { name: 'retention', cron: '30 1 * * *', run: async () => void (await retention.run()) },
          {
            name: 'seal-facts',
            cron: '50 * * * *',
            run: async () => void (await sealPlainFacts(database.prisma, secret)),
          },
          { name: 'check-record', cron: '15 2 * * *', run: () => record.checkNightly() },
          { name: 'month-end-stocks', cron: '20 0 * * *', run: () => reports.takeSnapshots() },
        ],
        (error) => log.error({ err: error }, 'work queue'),
      )
      messages.sender.wake()
      const plans = queue
      talks.onAsk(
        () => void plans.call('plan-talks').catch((error: unknown) => log.error({ err: error }, 'plan of talks')),
      )
      look = setInterval(
        () => void talks.work().catch((error: unknown) => log.error({ err: error }, 'plan of talks')),
        lookMs,
      )
      search.start()
      matching.warm().catch((error: unknown) => log.error({ err: error }, 'the stock could not be read'))
    },
    async stop(): Promise<void> {
      clearInterval(look)
      await queue?.stop()
      await messages.sender.stop()
      await search.stop()
    },
  }
}
