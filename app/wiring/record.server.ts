import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import type { RecordQuery } from '../domains/privacy/record.form.ts'
import { chainState, recordEntries } from '../domains/privacy/record.reads.server.ts'
import * as store from '../domains/privacy/record.store.server.ts'
import type { Reading } from '../domains/privacy/record.store.server.ts'
import { verifyRecord } from '../domains/privacy/verify-record.server.ts'
import type { RecordCheck } from '../domains/privacy/verify-record.server.ts'
import type { Parts } from './parts.ts'

/** The record of changes and readings: kept by triggers, chained each minute, checked each night and on demand. */
export function wireRecord({ database: { prisma }, log, now }: Parts) {
  const check = async (by: string): Promise<RecordCheck> => {
    await store.sealRecord(prisma)
    const found = await verifyRecord(store.verifyPorts(prisma))
    await store.keepCheck(prisma, by, found, now())
    return found
  }
  return {
    app: {
      seal: () => store.sealRecord(prisma),
      check: (actor: Actor) => check(actor.name),
      /** The nightly check. Its line in the log is the note of the chain's end outside of the database. */
      checkNightly: async (): Promise<void> => {
        const { head, rows, fault } = await check('system: nightly check')
        if (fault) log.error({ head, rows, fault }, 'the record of changes does not hold')
        else log.info({ head, rows }, 'the record of changes holds')
      },
      noteReading: (actor: Actor, reading: Omit<Reading, 'actor'>) =>
        inTransaction(prisma, actor.name, (tx) => store.noteReading(tx, { ...reading, actor: actor.name })),
    },
    reads: {
      entries: (scope: Scope, query: RecordQuery) => recordEntries(prisma, scope, query),
      chain: (scope: Scope) => chainState(prisma, scope),
    },
  }
}
