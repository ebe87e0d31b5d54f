import { apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.vacancyMatches, async ({ scope, param, query }) => {
    const { top, today } = query as { top: number; today?: string }
    if (!(await reads.records.vacancy(scope, param('id')))) throw missing('vacancy')
    const lists = (await reads.matching.peopleFor(scope, param('id'), { top, language: 'de' }, today)) ?? {
      matches: [],
      near: [],
    }
    const named = ({ id: candidate, ...rest }: { id: string }) => ({ candidate, ...rest })
    return { body: { matches: lists.matches.map(named), near: lists.near.map(named) } }
  }),
)
export const loader = route.loader
