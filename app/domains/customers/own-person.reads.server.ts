import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'

/** Language of the person in the own area; null for every other scope, or when the person is gone. */
export async function ownLanguage(scope: Scope, db: Db): Promise<string | null> {
  if (scope.kind !== 'self') return null
  const row = await db.candidate.findUnique({ where: { id: scope.candidateId }, select: { language: true } })
  return row?.language ?? null
}
