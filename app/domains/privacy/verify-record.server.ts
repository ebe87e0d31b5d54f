import { emptyHead, faultOf } from './record-chain.server.ts'
import type { ChainFault, ChainHead, ChainedEntry } from './record-chain.server.ts'

export interface VerifyRecordPorts {
  /** Entries behind this number of the chain, in its order; none: the chain is over. */
  entriesAfter(seq: bigint): Promise<ChainedEntry[]>
  /** An entry whose values were taken out although nothing says that its row was deleted, if there is one. */
  takenOutWithoutReason(): Promise<{ seq: string; id: string } | null>
  /** Entries that wait for their place in the chain. */
  open(): Promise<number>
}

/** What a look at the whole record found. `head` is `NUMBER:HASH` of the last entry, to be kept outside of the database. */
export interface RecordCheck {
  rows: number
  redacted: number
  open: number
  head: string | null
  fault: { kind: ChainFault; seq: string; id: string } | null
}

export const headText = ({ seq, hash }: ChainHead): string => `${seq}:${Buffer.from(hash).toString('hex')}`

/**
 * Recomputes the whole chain and names the first entry that does not hold. `expected` is a head that was noted earlier: the entry of
 * that number must still have that hash, so that a chain that was cut at its end, or written anew as a whole, is found as well.
 */
export async function verifyRecord(ports: VerifyRecordPorts, expected: string | null = null): Promise<RecordCheck> {
  let head: ChainHead = emptyHead
  let [rows, redacted] = [0, 0]
  const [expectedSeq] = (expected ?? '').split(':')
  let seen = expected === null
  const ends = async (fault: RecordCheck['fault']): Promise<RecordCheck> => ({
    rows,
    redacted,
    open: await ports.open(),
    head: rows === 0 ? null : headText(head),
    fault,
  })
  for (;;) {
    const entries = await ports.entriesAfter(head.seq)
    if (entries.length === 0) break
    for (const entry of entries) {
      const kind = faultOf(head, entry)
      if (kind) return ends({ kind, seq: entry.seq, id: entry.id })
      head = { seq: BigInt(entry.seq), hash: entry.hash }
      rows += 1
      if (entry.redacted) redacted += 1
      if (entry.seq === expectedSeq) {
        if (headText(head) !== expected) return ends({ kind: 'head', seq: entry.seq, id: entry.id })
        seen = true
      }
    }
  }
  if (!seen) return ends({ kind: 'head', seq: String(head.seq), id: '' })
  const taken = await ports.takenOutWithoutReason()
  return ends(taken && { kind: 'taken_out', ...taken })
}
