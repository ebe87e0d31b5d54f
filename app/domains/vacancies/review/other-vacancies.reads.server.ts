import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'
import type { VacancyState } from '../vacancy.ts'
import type { OtherVacancy } from './review.ts'

/** Living vacancies of an employer beside one, newest first: for the check of doubles. */
export async function otherVacancies(
  scope: Scope,
  db: Db,
  of: { employerId: string; except: string | null },
): Promise<OtherVacancy[]> {
  if (scope.kind === 'self' || (scope.kind === 'employer' && scope.employerId !== of.employerId)) return []
  const rows = await db.vacancy.findMany({
    where: {
      employerId: of.employerId,
      state: { in: ['submitted', 'restricted', 'published', 'paused'] },
      ...(of.except === null ? {} : { id: { not: of.except } }),
    },
    select: { id: true, title: true, postcode: true, city: true, state: true },
    orderBy: { createdAt: 'desc' },
    take: 300,
  })
  return rows.map(({ state, ...row }) => ({ ...row, state: state as VacancyState }))
}
