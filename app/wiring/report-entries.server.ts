import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import type { StatisticsFacts } from '../domains/reports/entries.form.ts'
import * as entries from '../domains/reports/entries.reads.server.ts'
import * as store from '../domains/reports/entries.store.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

/** What people enter so that figures can be counted. */
export function wireReportEntries({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>) {
  return {
    app: {
      setCost: (actor: Actor, eventId: string, euros: number | null) =>
        inTransaction(prisma, actor.name, (tx) =>
          store.setEventCost(tx, { eventId, euros, notedBy: actor.name, notedAt: now() }),
        ),
      setLasting: (actor: Actor, id: string, lasted: boolean | null) =>
        inTransaction(prisma, actor.name, (tx) => store.setLasting(tx, id, lasted, dayOf(now()))),
      setFacts: (actor: Actor, candidateId: string, facts: StatisticsFacts) =>
        inTransaction(prisma, actor.name, (tx) => store.setStatisticsFacts(tx, candidateId, facts)),
    },
    reads: {
      costs: (scope: Scope, page: number) => entries.eventCosts(prisma, scope, page),
      facts: (scope: Scope, candidateId: string) => entries.statisticsFacts(prisma, scope, candidateId),
    },
  }
}
