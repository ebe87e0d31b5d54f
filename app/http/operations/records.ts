import { z } from 'zod'
import { employerForm } from '../../domains/matching/exchange.form.ts'
import { operation, pageOf, pageQuery } from '../api.ts'

/** Occupations and employers. */
export const recordOperations = {
  listOccupations: operation({
    method: 'GET',
    path: '/api/v1/occupations',
    summary: 'Occupations by code or words, best first',
    verb: 'records.read',
    query: z.object({ q: z.string().max(200).default(''), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    answer: z.object({
      items: z.array(
        z.object({ code: z.string(), title: z.string(), level: z.int().nullable(), matched: z.string().nullable() }),
      ),
      next: z.null(),
    }),
    status: 200,
  }),

  listEmployers: operation({
    method: 'GET',
    path: '/api/v1/employers',
    summary: 'Employers',
    verb: 'records.read',
    query: pageQuery,
    answer: pageOf(employerForm),
    status: 200,
  }),

  createEmployer: operation({
    method: 'POST',
    path: '/api/v1/employers',
    summary: 'New employer',
    verb: 'records.write',
    body: employerForm.partial({ id: true }),
    answer: employerForm,
    status: 201,
  }),

  readEmployer: operation({
    method: 'GET',
    path: '/api/v1/employers/{id}',
    summary: 'One employer',
    verb: 'records.read',
    answer: employerForm,
    status: 200,
  }),

  changeEmployer: operation({
    method: 'PATCH',
    path: '/api/v1/employers/{id}',
    summary: 'Changes named fields of an employer',
    verb: 'records.write',
    body: employerForm.omit({ id: true }).partial(),
    answer: employerForm,
    status: 200,
  }),
} as const
