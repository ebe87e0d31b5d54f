import { z } from 'zod'
import { operation } from '../api.ts'

/** Figures, with small counts hidden. */
export const reportOperations = {
  reportOccupations: operation({
    method: 'GET',
    path: '/api/v1/reports/occupations',
    summary: 'Open vacancies and candidates by target occupation',
    verb: 'reports.read',
    query: z.object({ level: z.coerce.number().int().min(1).max(5).default(3) }),
    answer: z.object({
      items: z.array(
        z.object({
          occupation: z.string(),
          title: z.string(),
          vacancies: z.int(),
          places: z.int(),
          candidates: z.int(),
        }),
      ),
      next: z.null(),
    }),
    status: 200,
  }),
} as const
