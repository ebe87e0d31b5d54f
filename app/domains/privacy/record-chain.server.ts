import { createHash } from 'node:crypto'

/** One sealed entry of the record (Protokoll) as the database keeps it; numbers as text, `at` in milliseconds since 1970. */
export interface ChainedEntry {
  seq: string
  id: string
  at: string
  actor: string
  entity: string
  rowId: string
  action: string
  /** The values as the database writes JSON; null: none, or taken out. */
  changes: string | null
  salt: string | null
  redacted: boolean
  contentHash: Uint8Array
  previous: Uint8Array
  hash: Uint8Array
}

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** What the first entry of every chain follows. */
export const chainBegin: Uint8Array = sha256('joint-employer-service record 1')

/** Digest of what an entry says. The salt keeps anybody from guessing values back from it once they were taken out. */
export const contentHashOf = ({ salt, changes }: Pick<ChainedEntry, 'salt' | 'changes'>): Buffer =>
  sha256(salt ?? '', sha256(changes ?? ''))

/**
 * Hash of an entry: SHA-256 over the hash of the one before and the SHA-256 of each field (number in the chain, id, time, actor, entity,
 * row, action), then the digest of its content. Fields are hashed one by one, so that no two entries read the same.
 */
export const entryHashOf = (entry: Omit<ChainedEntry, 'hash'>): Buffer =>
  sha256(
    entry.previous,
    ...[entry.seq, entry.id, entry.at, entry.actor, entry.entity, entry.rowId, entry.action].map((field) =>
      sha256(field),
    ),
    entry.contentHash,
  )

/** Why a chain does not hold. */
export const chainFaults = ['gap', 'order', 'changed', 'content', 'taken_out', 'head'] as const
export type ChainFault = (typeof chainFaults)[number]

/** Where a chain is so far: number and hash of its last entry. */
export interface ChainHead {
  seq: bigint
  hash: Uint8Array
}
export const emptyHead: ChainHead = { seq: 0n, hash: chainBegin }

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** First reason why `entry` does not follow `before`, or null when it does. */
export function faultOf(before: ChainHead, entry: ChainedEntry): ChainFault | null {
  if (BigInt(entry.seq) !== before.seq + 1n) return 'gap'
  if (!same(entry.previous, before.hash)) return 'order'
  if (!same(entryHashOf(entry), entry.hash)) return 'changed'
  if (entry.redacted) return entry.changes === null ? null : 'content'
  return same(contentHashOf(entry), entry.contentHash) ? null : 'content'
}
