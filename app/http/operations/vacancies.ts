import { z } from 'zod'
import { vacancyForm } from '../../domains/matching/exchange.form.ts'
import { operation, pageOf, pageQuery } from '../api.ts'
import { matchAnswer, matchQuery } from './matches.ts'

/** Vacancies and the people ranked for them. */
export const vacancyOperations = {
  listVacancies: operation({
    method: 'GET',
    path: '/api/v1/vacancies',
    summary: 'Vacancies',
    verb: 'records.read',
    query: pageQuery.extend({
      state: z.string().optional(),
      occupation: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
    }),
    answer: pageOf(vacancyForm),
    status: 200,
  }),

  createVacancy: operation({
    method: 'POST',
    path: '/api/v1/vacancies',
    summary: 'New vacancy; published at once unless a state is given',
    verb: 'records.write',
    body: vacancyForm
      .partial({ id: true })
      .extend({ state: z.enum(['draft', 'submitted', 'restricted', 'published']).optional() }),
    answer: vacancyForm,
    status: 201,
  }),

  readVacancy: operation({
    method: 'GET',
    path: '/api/v1/vacancies/{id}',
    summary: 'One vacancy',
    verb: 'records.read',
    answer: vacancyForm,
    status: 200,
  }),

  changeVacancy: operation({
    method: 'PATCH',
    path: '/api/v1/vacancies/{id}',
    summary: 'Changes named fields or the state of a vacancy',
    verb: 'records.write',
    body: vacancyForm
      .omit({ id: true })
      .partial()
      .extend({ state: z.string().optional(), reason: z.string().max(300).nullish() }),
    answer: vacancyForm,
    status: 200,
  }),

  vacancyMatches: operation({
    method: 'GET',
    path: '/api/v1/vacancies/{id}/matches',
    summary: 'People ranked for a vacancy',
    verb: 'matches.read',
    query: matchQuery,
    answer: matchAnswer,
    status: 200,
  }),
} as const
