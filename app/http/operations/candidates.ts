import { z } from 'zod'
import { candidateTransfer } from '../../domains/transfer/transfer.form.ts'
import { operation, pageOf, pageQuery } from '../api.ts'
import { id, matchAnswer, matchQuery } from './matches.ts'

const candidateBody = candidateTransfer.omit({ state: true, notes: true, site: true, extra: true })

/** Candidates, their matches and the employers worth asking. */
export const candidateOperations = {
  listCandidates: operation({
    method: 'GET',
    path: '/api/v1/candidates',
    summary: 'Candidates',
    verb: 'records.read',
    query: pageQuery.extend({
      occupation: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
    }),
    answer: pageOf(candidateBody),
    status: 200,
  }),

  createCandidate: operation({
    method: 'POST',
    path: '/api/v1/candidates',
    summary: 'New candidate',
    verb: 'records.write',
    body: candidateBody.partial({ id: true }),
    answer: candidateBody,
    status: 201,
  }),

  readCandidate: operation({
    method: 'GET',
    path: '/api/v1/candidates/{id}',
    summary: 'One candidate',
    verb: 'records.read',
    answer: candidateBody,
    status: 200,
  }),

  changeCandidate: operation({
    method: 'PATCH',
    path: '/api/v1/candidates/{id}',
    summary: 'Changes named fields of a candidate',
    verb: 'records.write',
    body: candidateBody.omit({ id: true }).partial(),
    answer: candidateBody,
    status: 200,
  }),

  deleteCandidate: operation({
    method: 'DELETE',
    path: '/api/v1/candidates/{id}',
    summary: 'Deletes a candidate with everything about the person',
    verb: 'records.delete',
    status: 204,
  }),

  candidateMatches: operation({
    method: 'GET',
    path: '/api/v1/candidates/{id}/matches',
    summary: 'Vacancies ranked for a candidate',
    verb: 'matches.read',
    query: matchQuery,
    answer: matchAnswer,
    status: 200,
  }),

  candidateLeads: operation({
    method: 'GET',
    path: '/api/v1/candidates/{id}/leads',
    summary: 'Employers to ask for a candidate',
    verb: 'matches.read',
    query: matchQuery,
    answer: z.object({ leads: z.array(z.object({ employer: id, score: z.int(), reasons: z.array(z.string()) })) }),
    status: 200,
  }),
} as const
