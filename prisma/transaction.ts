import type { Prisma, PrismaClient } from './generated/client.ts'

/** What stores and reads get: the client, or the client of a running transaction. */
export type Db = PrismaClient | Prisma.TransactionClient

/** Who did it, as the record keeps it: `user:ID`, `token:NAME`, `person:ID` or `contact:EMPLOYER` (by link), `import`, `demo`, `system` or `system: JOB`. */
export type ActorName = string

/** One transaction whose changes the record notes as the actor's. The database refuses recorded changes outside of one. */
export function inTransaction<T>(
  prisma: PrismaClient,
  actor: ActorName,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.actor', ${actor}, true)`
    return work(tx)
  })
}

/** Name of the constraint that a database error speaks of, if it is one that broke a constraint. */
export function brokenConstraint(error: unknown): string | null {
  const text = error instanceof Error ? error.message : String(error)
  const meta = error instanceof Error && 'meta' in error ? JSON.stringify(error.meta) : ''
  const found =
    /(?:violates (?:check|exclusion|unique|foreign key) constraint|conflicting key value violates exclusion constraint) \\*"([a-z_]+)\\*"/.exec(
      text + meta,
    )
  return found?.[1] ?? (/state_step/.test(text + meta) ? 'state_step' : null)
}
