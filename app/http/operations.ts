import { candidateOperations } from './operations/candidates.ts'
import { eventOperations } from './operations/events.ts'
import { recordOperations } from './operations/records.ts'
import { registrationOperations } from './operations/registrations.ts'
import { reportOperations } from './operations/reports.ts'
import { vacancyOperations } from './operations/vacancies.ts'

/** Every operation of the HTTP API: routes answer them, /api/openapi.json describes them. */
export const operations = {
  ...recordOperations,
  ...vacancyOperations,
  ...candidateOperations,
  ...eventOperations,
  ...registrationOperations,
  ...reportOperations,
} as const
