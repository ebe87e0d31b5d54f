import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { ChainedEntry } from './record-chain.server.ts'
import type { ReadView } from './record.ts'
import type { RecordCheck, VerifyRecordPorts } from './verify-record.server.ts'

const rowsAtOnce = 2_000

/** Gives every committed entry its place in the chain and answers how many it were; one transaction a piece, one sealer at a time. */
export async function sealRecord(db: Db): Promise<number> {
  let all = 0
  for (;;) {
    const [row] = await db.$queryRaw<{ done: number }[]>`SELECT seal_history(${rowsAtOnce}::int) AS done`
    const done = row?.done ?? 0
    all += done
    if (done < rowsAtOnce) return all
  }
}

/** What the check of the chain reads. */
export const verifyPorts = (db: Db): VerifyRecordPorts => ({
  entriesAfter: (seq) => db.$queryRaw<ChainedEntry[]>`
    SELECT seq::text, id::text, (extract(epoch FROM at) * 1000)::bigint::text AS at, actor, entity, row_id AS "rowId", action,
      changes::text AS changes, salt::text AS salt, redacted_at IS NOT NULL AS redacted, content_hash AS "contentHash", previous, hash
    FROM history WHERE seq > ${seq} ORDER BY history.seq LIMIT ${rowsAtOnce}`,
  takenOutWithoutReason: async () => {
    const [row] = await db.$queryRaw<{ seq: string; id: string }[]>`
      SELECT coalesce(h.seq::text, '') AS seq, h.id::text AS id FROM history h WHERE h.redacted_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM history d WHERE d.entity = h.entity AND d.row_id = h.row_id AND d.action = 'deleted')
      ORDER BY h.id LIMIT 1`
    return row ?? null
  },
  open: async () => db.historyEntry.count({ where: { hash: null } }),
})

export async function keepCheck(db: Db, by: string, check: RecordCheck, at: Date): Promise<void> {
  const { fault, ...counts } = check
  await db.chainCheck.create({ data: { ...counts, by, at, fault: fault ?? Prisma.DbNull } })
}

/** Who read what: an entry of the record like others. No values; `count` for lists, `reason` where one was asked for. */
export interface Reading {
  actor: string
  view: ReadView
  /** Null: a list of many. */
  candidateId: string | null
  count?: number
  reason?: string
}

export async function noteReading(db: Db, { actor, view, candidateId, count, reason }: Reading): Promise<void> {
  const told = {
    view,
    ...(count === undefined ? {} : { count }),
    ...(reason === undefined || reason === '' ? {} : { reason }),
  }
  await db.historyEntry.create({
    data: {
      actor,
      entity: candidateId === null ? 'list' : 'candidate',
      rowId: candidateId ?? view,
      action: 'read',
      changes: told,
    },
  })
}
