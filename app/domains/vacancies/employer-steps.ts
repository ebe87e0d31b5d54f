import type { Vacancy, VacancyState } from './vacancy.ts'
import { vacancySteps } from './vacancy.ts'

/** Steps that an employer may take by itself, of those that the life of a vacancy allows. */
const own: Record<VacancyState, readonly VacancyState[]> = {
  draft: ['submitted', 'closed'],
  submitted: ['closed'],
  returned: ['submitted', 'closed'],
  restricted: ['paused', 'closed'],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: ['published'],
}

/**
 * Steps that the employer may take with its own vacancy. Publishing stays the officer's: bringing back is possible only for what an
 * officer has published before.
 */
export function employerSteps({ state, publishedOn }: Pick<Vacancy, 'state' | 'publishedOn'>): VacancyState[] {
  return own[state].filter((to) => vacancySteps[state].includes(to) && (to !== 'published' || publishedOn !== null))
}

/** States in which the employer still writes the vacancy; what an officer has accepted is changed by telling the officer. */
export const employerWrites: readonly VacancyState[] = ['draft', 'submitted', 'returned']
