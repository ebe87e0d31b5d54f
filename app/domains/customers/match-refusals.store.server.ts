import type { Db } from '../../../prisma/transaction.ts'

/** Notes that the person does not want an open vacancy; a second no takes the place of the first. False: there is no such open vacancy. */
export async function refuseMatch(
  tx: Db,
  { candidateId, vacancyId, reason }: { candidateId: string; vacancyId: string; reason: string | null },
  now: Date,
): Promise<boolean> {
  const done = await tx.$executeRaw`
    INSERT INTO match_refusal (candidate_id, vacancy_id, reason, at)
    SELECT ${candidateId}, id, ${reason}, ${now} FROM vacancy WHERE id = ${vacancyId} AND state IN ('published', 'restricted')
    ON CONFLICT (candidate_id, vacancy_id) DO UPDATE SET reason = EXCLUDED.reason, at = EXCLUDED.at`
  return done === 1
}

/** Takes a no back: the vacancy is shown again where it fits. */
export async function forgetRefusal(tx: Db, candidateId: string, vacancyId: string): Promise<boolean> {
  return (await tx.matchRefusal.deleteMany({ where: { candidateId, vacancyId } })).count === 1
}
