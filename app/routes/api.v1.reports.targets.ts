import { apiRoute, handles } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportTargets, async ({ scope, query }) => {
    const year = (query.year as number | undefined) ?? Number(reads.reports.today().slice(0, 4))
    const items = (await reads.reports.targets(scope, year)).map(({ byMonth: _, ...track }) => track)
    return { body: { year, items, next: null } }
  }),
)
export const loader = route.loader
