import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { erasureState, noticeDays, retentionKinds, retentionRules } from '../domains/privacy/retention.ts'
import type { RetentionKind } from '../domains/privacy/retention.ts'
import * as store from '../domains/privacy/retention.store.server.ts'
import { runRetention } from '../domains/privacy/run-retention.server.ts'
import { dateColumn, dayOf } from '../lib/dates.ts'
import type { Parts } from './parts.ts'
import type { wirePeople } from './people.server.ts'

const actor = 'system: retention'
const [rowsAtOnce, peopleAtOnce, mostAhead] = [1_000, 500, 1_096]

/** How long data is kept: the periods of the house, the nightly run, holds of single people. */
export function wireRetention(
  { database: { prisma }, now, log }: Pick<Parts, 'database' | 'now' | 'log'>,
  { eraseIn }: Pick<ReturnType<typeof wirePeople>, 'eraseIn'>,
  merges: { over(): Promise<string[]> },
) {
  const house: Scope = { kind: 'house' }
  const today = () => dayOf(now())
  return {
    app: {
      run: async (): Promise<Record<string, number>> => {
        const gone = await runRetention({
          periods: () => store.housePeriods(prisma),
          rowKinds: store.rowKinds,
          eraseRows: (kind, days) =>
            inTransaction(prisma, actor, (tx) => store.eraseDue(tx, kind, days, now(), rowsAtOnce)),
          people: async (days, page) =>
            (await store.duePeople(prisma, house, { days, now: now(), limit: peopleAtOnce, page })).rows,
          announce: (ids) => inTransaction(prisma, actor, (tx) => store.announce(tx, ids, now())),
          endNotices: (days) => inTransaction(prisma, actor, (tx) => store.endNotices(tx, days, now())),
          erasePerson: (id, days) =>
            inTransaction(prisma, actor, async (tx) =>
              (await store.stillDue(tx, id, days, now())) ? (await eraseIn(tx, actor, id, 'period')).ok : false,
            ),
          keepRun: (counts) => store.keepRun(prisma, now(), counts),
          now,
          today,
        })
        for (const id of await merges.over())
          await inTransaction(prisma, actor, (tx) => eraseIn(tx, actor, id, 'merged'))
        log.info({ gone }, 'retention')
        return gone
      },
      setPeriods: (by: Actor, days: Readonly<Record<RetentionKind, number>>) =>
        inTransaction(prisma, by.name, async (tx) => {
          const before = await store.housePeriods(tx)
          for (const kind of retentionKinds)
            if (before[kind] !== days[kind]) await store.setPeriod(tx, kind, days[kind], by.name, now())
        }),
      /** Keeps a person until a day to come, three years ahead at most. `day`: the day is none; `gone`: the person is not there. */
      hold: async (by: Actor, candidateId: string, until: string, reason: string): Promise<'done' | 'day' | 'gone'> => {
        const ahead = (Date.parse(until) - Date.parse(today())) / 86_400_000
        if (!(ahead > 0 && ahead <= mostAhead)) return 'day'
        const given = { candidateId, until: dateColumn(until), reason, by: by.name, at: now() }
        return (await inTransaction(prisma, by.name, (tx) => store.hold(tx, given))) ? 'done' : 'gone'
      },
      release: (by: Actor, candidateId: string) =>
        inTransaction(prisma, by.name, (tx) => store.release(tx, candidateId)),
    },
    reads: {
      /** What a run would do now: rows that are over by kind, and the people who are, with how they stand. */
      dryRun: async (scope: Scope) => {
        const periods = await store.housePeriods(prisma)
        const { rows, total } = await store.duePeople(prisma, scope, { days: periods.people, now: now(), limit: 25 })
        const kinds = []
        for (const kind of retentionKinds) {
          const over = kind === 'people' ? total : await store.countDue(prisma, kind, periods[kind], now())
          kinds.push({ kind, ...retentionRules[kind], days: periods[kind], over })
        }
        const last = await prisma.retentionRun.findFirst({ orderBy: { id: 'desc' } })
        return {
          kinds,
          total,
          people: rows.map((row) => ({ ...row, state: erasureState(row, today(), now()) })),
          lastRun: last && { at: last.at, gone: last.gone as Record<string, number> },
        }
      },
      /** Whether a person is held, or announced and when erased then. */
      ofPerson: async (scope: Scope, candidateId: string) => {
        if (scope.kind !== 'house') return null
        const held = await prisma.retentionHold.findUnique({ where: { candidateId } })
        const notice = await prisma.retentionNotice.findUnique({ where: { candidateId } })
        return {
          held: held && { until: dayOf(held.until), reason: held.reason },
          erasedOn: notice && !held ? dayOf(new Date(notice.announcedAt.getTime() + noticeDays * 86_400_000)) : null,
        }
      },
    },
  }
}
