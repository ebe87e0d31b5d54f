import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import { occasionOf, occasionParts } from '../domains/messages/employer-message.ts'
import type { EmployerMessage } from '../domains/messages/employer-message.reads.server.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import { answerStillOpen, stillOpenView } from '../domains/vacancies/answer-still-open.server.ts'
import type { AskedVacancy } from '../domains/vacancies/answer-still-open.server.ts'
import { askStale } from '../domains/vacancies/ask-stale.server.ts'
import { staleThresholds, takeOffStale, untouchedVacancies } from '../domains/vacancies/stale.store.server.ts'
import * as store from '../domains/vacancies/vacancies.store.server.ts'
import { dayOf } from '../lib/dates.ts'
import { refused } from '../lib/result.ts'
import { stateOfSite } from '../domains/calendar/calendar.reads.server.ts'
import { isPublicHoliday } from '../domains/calendar/holidays.server.ts'
import type { Parts } from './parts.ts'

interface Messages {
  tellEmployers(
    tx: Prisma.TransactionClient,
    notice: EmployerNotice,
  ): Promise<{ queued: string[]; withoutAddress: string[] }>
  wake(): void
}

const purposes = ['still_open', 'taken_off'] as const
const dayMs = 86_400_000

/** Vacancies that nobody has touched: the question to the employer, taking them off, the page behind the mail. */
export function wireStaleVacancies(
  { database: { prisma }, now }: Pick<Parts, 'database' | 'now'>,
  messages: Messages,
  ofPage: (token: string, purposes: readonly ('still_open' | 'taken_off')[]) => Promise<EmployerMessage | null>,
) {
  const tell = async (
    tx: Prisma.TransactionClient,
    purpose: (typeof purposes)[number],
    of: { id: string; employerId: string; touchedAt: Date },
  ) => {
    const { queued, withoutAddress } = await messages.tellEmployers(tx, {
      purpose,
      occasion: occasionOf('vacancy', of.id),
      revision: Math.floor(of.touchedAt.getTime() / dayMs),
      employerIds: [of.employerId],
      details: { page: '/still-open' },
    })
    return withoutAddress.length > 0
      ? ('no_address' as const)
      : queued.length > 0
        ? ('yes' as const)
        : ('before' as const)
  }
  const vacancyOf = async (db: Db, message: EmployerMessage) => {
    const { kind, id } = occasionParts(message.occasion)
    const vacancy = kind === 'vacancy' ? await store.vacancyById(db, id) : null
    return vacancy?.employerId === message.employerId ? vacancy : null
  }
  return {
    app: {
      /** Asks and takes off what is due, on working days. Doing it again asks nobody twice. */
      askStale: async () => {
        const today = dayOf(now())
        const state = await stateOfSite(prisma, null)
        const weekend = new Date(`${today}T12:00:00Z`).getUTCDay() % 6 === 0
        if (weekend || isPublicHoliday(today, state)) return { asked: 0, takenOff: 0 }
        const done = await inTransaction(prisma, 'system', async (tx) =>
          askStale({
            now,
            thresholds: await staleThresholds(tx),
            untouched: (since) => untouchedVacancies(tx, since),
            tell: async (purpose, vacancy) => (await tell(tx, purpose, vacancy)) !== 'no_address',
            takeOff: (vacancy) => takeOffStale(tx, vacancy),
          }),
        )
        messages.wake()
        return done
      },
      /** Asks now, at the wish of an officer: once a silence. */
      askEmployer: async (actor: ActorName, vacancy: { id: string; employerId: string; touchedAt: Date }) => {
        const asked = await inTransaction(prisma, actor, (tx) => tell(tx, 'still_open', vacancy))
        messages.wake()
        return asked
      },
      /** What the employer says through the link. */
      answerStillOpen: async (token: string, answer: 'yes' | 'no') => {
        const message = await ofPage(token, purposes)
        if (!message) return refused('gone')
        return inTransaction(prisma, `contact:${message.employerId}`, (tx) => {
          const to = (vacancy: AskedVacancy, state: 'published' | 'closed', stateReason: string | null) =>
            store.updateVacancyState(
              tx,
              vacancy.id,
              vacancy.version,
              { state, stateReason, publishedOn: vacancy.publishedOn ?? dayOf(now()), restrictedUntil: null },
              now(),
            )
          return answerStillOpen(
            {
              vacancy: () => vacancyOf(tx, message),
              touch: (id) => store.touchVacancy(tx, id, now()),
              publish: (vacancy) => to(vacancy, 'published', null),
              close: (vacancy) => to(vacancy, 'closed', 'filled_otherwise'),
            },
            answer,
            message.createdAt,
          )
        })
      },
    },
    reads: {
      /** The page behind "Noch offen?"; null when the link is none. */
      stillOpen: async (token: string) => {
        const message = await ofPage(token, purposes)
        const row = message && (await vacancyOf(prisma, message))
        if (!message || !row) return null
        const employer = await prisma.employer.findUnique({ where: { id: row.employerId }, select: { name: true } })
        const site = row.siteId ? await prisma.site.findUnique({ where: { id: row.siteId } }) : null
        return {
          view: stillOpenView(row, message.createdAt),
          title: row.title,
          employer: employer?.name ?? '',
          place: [row.postcode, row.city].filter((part) => part !== null).join(' '),
          contact: [site?.phone, site?.email].filter((part) => typeof part === 'string').join(', '),
        }
      },
    },
  }
}
