import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'

/** The second factor of an account, sealed, or null. */
export async function secondFactor(db: Db, userId: string) {
  return db.secondFactor.findUnique({
    where: { userId },
    select: { secret: true, confirmedAt: true, lastStep: true },
  })
}

/** Whether signing in to this account asks for a second factor, whatever the first one was. */
export async function owesCode(db: Db, userId: string): Promise<boolean> {
  return (await secondFactor(db, userId))?.confirmedAt instanceof Date
}

/** Begins a second factor that counts once it is confirmed; one that was begun before is replaced, a confirmed one stays. */
export async function beginSecondFactor(tx: Prisma.TransactionClient, userId: string, sealed: string): Promise<void> {
  await tx.secondFactor.deleteMany({ where: { userId, confirmedAt: null } })
  await tx.secondFactor.createMany({ data: [{ userId, secret: sealed }], skipDuplicates: true })
}

/** Confirms it by the step of a code and keeps the recovery codes' hashes. False when it was confirmed meanwhile. */
export async function confirmSecondFactor(
  tx: Prisma.TransactionClient,
  userId: string,
  step: number,
  codeHashes: readonly string[],
  now: Date,
): Promise<boolean> {
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, confirmedAt: null },
    data: { confirmedAt: now, lastStep: step },
  })
  if (count === 0) return false
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({ data: codeHashes.map((codeHash) => ({ codeHash, userId })) })
  return true
}

/** Takes the second factor and its recovery codes away. */
export async function dropSecondFactor(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.secondFactor.deleteMany({ where: { userId } })
}

/** Uses the code of a time step up; false when it or a later one was used already, also by somebody at the same moment. */
export async function useStep(db: Db, userId: string, step: number): Promise<boolean> {
  const { count } = await db.secondFactor.updateMany({
    where: { userId, confirmedAt: { not: null }, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

/** Uses a recovery code up; false when there is none such or it was used. */
export async function useRecoveryCode(db: Db, userId: string, codeHash: string, now: Date): Promise<boolean> {
  const { count } = await db.recoveryCode.updateMany({
    where: { codeHash, userId, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

/** Recovery codes that are left. */
export async function recoveryCodesLeft(db: Db, userId: string): Promise<number> {
  return db.recoveryCode.count({ where: { userId, usedAt: null } })
}
