import { apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.candidateLeads, async ({ scope, param, query }) => {
    const { top, today } = query as { top: number; today?: string }
    if (!(await reads.records.candidate(scope, param('id')))) throw missing('candidate')
    return {
      body: { leads: (await reads.acquisition.leadsFor(scope, param('id'), { top, language: 'de' }, today)) ?? [] },
    }
  }),
)
export const loader = route.loader
