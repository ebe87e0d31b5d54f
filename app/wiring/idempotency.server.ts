import type { Parts } from './parts.ts'

type Begun =
  { state: 'new' } | { state: 'running' } | { state: 'different' } | { state: 'done'; status: number; body: string }

/**
 * Keeps the answers of POST calls by their Idempotency-Key. A key is noted before the work begins; when the process dies in
 * between, the key stays "running" and is never carried out a second time.
 */
export function wireIdempotency({ database: { prisma } }: Parts) {
  return {
    async begin(call: { key: string; actor: string; path: string; bodyHash: string }): Promise<Begun> {
      const made = await prisma.idempotencyKey.createMany({ data: [call], skipDuplicates: true })
      if (made.count === 1) return { state: 'new' }
      const row = await prisma.idempotencyKey.findUnique({ where: { actor_key: { actor: call.actor, key: call.key } } })
      if (!row) return { state: 'running' }
      if (row.bodyHash !== call.bodyHash || row.path !== call.path) return { state: 'different' }
      return row.status === null ? { state: 'running' } : { state: 'done', status: row.status, body: row.body ?? '' }
    },
    async finish(done: { key: string; actor: string; status: number; body: string }): Promise<void> {
      await prisma.idempotencyKey.update({
        where: { actor_key: { actor: done.actor, key: done.key } },
        data: { status: done.status, body: done.body },
      })
    },
    async forget({ key, actor }: { key: string; actor: string }): Promise<void> {
      await prisma.idempotencyKey.deleteMany({ where: { actor, key, status: null } })
    },
  }
}
