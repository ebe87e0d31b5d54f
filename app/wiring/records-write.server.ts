import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor } from '../domains/accounts/permissions.ts'
import type { VacancyExchange } from '../domains/matching/exchange.form.ts'
import { vacancyFromExchange } from '../domains/vacancies/vacancy.exchange.ts'
import type { VacancyState } from '../domains/vacancies/vacancy.ts'
import type { SaveVacancyResult } from '../domains/vacancies/save-vacancy.server.ts'
import type { Parts } from './parts.ts'
import type { wireVacancies } from './vacancies.server.ts'

type Vacancies = ReturnType<typeof wireVacancies>['app']

/** The exchange format carries an employer's name: whom the house does not know yet is taken in with the vacancy. */
export function wireRecordsWrite({ database: { prisma } }: Parts, vacancies: Vacancies) {
  return {
    async createVacancy(
      actor: Actor,
      input: VacancyExchange,
      state: VacancyState,
      id: string | undefined,
    ): Promise<SaveVacancyResult> {
      const { id: _id, publishedOn, ...fields } = vacancyFromExchange(input, () => undefined)
      const { employer } = input
      const known = (await prisma.employer.count({ where: { id: employer.id } })) > 0
      if (!known && employer.name) {
        const { name, kind } = employer
        await inTransaction(prisma, actor.name, (tx) =>
          tx.employer.createMany({
            data: [{ id: employer.id, name, kind: kind ?? 'company', source: 'api' }],
            skipDuplicates: true,
          }),
        )
      }
      return vacancies.create(actor, {
        fields: { ...fields, siteId: null, street: null, description: null },
        state,
        source: 'api',
        ...(publishedOn ? { publishedOn } : {}),
        ...(id ? { id } : {}),
      })
    },
  }
}
