import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { ActorName } from '../../../../prisma/transaction.ts'

/** Waits until nobody else makes an event of this bundle; held until the end of the transaction. */
export async function lockBundle(tx: Prisma.TransactionClient, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`bundle:${key}`}))`
}

/** Notes whom an event is meant for, before anybody is invited. */
export async function selectPeople(tx: Prisma.TransactionClient, eventId: string, people: readonly string[]) {
  await tx.eventSelection.createMany({
    data: people.map((candidateId) => ({ eventId, candidateId })),
    skipDuplicates: true,
  })
}

/** Hides a bundle; again changes nothing. */
export async function dismissBundle(tx: Prisma.TransactionClient, key: string, by: ActorName, now: Date) {
  await tx.bundleDismissal.createMany({ data: { key, dismissedBy: by, dismissedAt: now }, skipDuplicates: true })
}

/** Shows a bundle again. */
export async function restoreBundle(tx: Prisma.TransactionClient, key: string) {
  await tx.bundleDismissal.deleteMany({ where: { key } })
}
