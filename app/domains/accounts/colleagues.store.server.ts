import type { Db } from '../../../prisma/transaction.ts'

const isOwner = async (tx: Db, employerId: string, userId: string): Promise<boolean> =>
  (await tx.firmOwner.count({ where: { employerId, userId } })) === 1

/** Hands the ownership over, in one statement; false when `from` is not the owner (any more). A trigger refuses who does not work there. */
export async function handOver(tx: Db, { employerId, from, to }: { employerId: string; from: string; to: string }) {
  if (from === to) return false
  const { count } = await tx.firmOwner.updateMany({ where: { employerId, userId: from }, data: { userId: to } })
  return count === 1
}

/** Closes the account of a colleague and ends the sessions; only the owner may, and not the own account. */
export async function removeColleague(
  tx: Db,
  { employerId, by, userId }: { employerId: string; by: string; userId: string },
): Promise<boolean> {
  if (by === userId || !(await isOwner(tx, employerId, by))) return false
  const { count } = await tx.user.updateMany({
    where: { id: userId, employerId, role: 'employer', active: true },
    data: { active: false },
  })
  if (count === 1) await tx.session.deleteMany({ where: { userId } })
  return count === 1
}

/** Whether a colleague may invite: the owner. */
export const mayInvite = isOwner

/** Takes an invitation back that nobody has accepted yet; its link opens nothing from then on. */
export async function withdrawInvitation(
  tx: Db,
  { employerId, id, now }: { employerId: string; id: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.accountLink.updateMany({
    where: { id, employerId, kind: 'colleague', usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  return count === 1
}
