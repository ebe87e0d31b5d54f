import { apiRoute, handles } from '../http/api.server.ts'
import { figureBody } from '../http/figure-body.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportSites, async ({ scope, query }) => ({
    body: figureBody(await reads.reports.siteTable(scope, query.language as 'de' | 'en')),
  })),
)
export const loader = route.loader
