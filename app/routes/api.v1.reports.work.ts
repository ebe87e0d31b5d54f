import { readWorkQuery } from '../domains/reports/work-query.form.ts'
import { apiRoute, handles } from '../http/api.server.ts'
import { figureBody } from '../http/figure-body.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportWork, async ({ scope, query }) => {
    const asked = query as Record<string, string> & { language: 'de' | 'en' }
    const work = readWorkQuery(new URLSearchParams(Object.entries(asked)), reads.reports.today())
    const table = await reads.reports.work(scope, work, asked.language)
    return { body: { ...figureBody(table), from: work.span.from, to: work.span.to } }
  }),
)
export const loader = route.loader
