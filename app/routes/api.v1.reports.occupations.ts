import { periodText } from '../domains/reports/period.ts'
import { readOccupationQuery } from '../domains/reports/stock-filter.form.ts'
import { apiRoute, handles } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportOccupations, async ({ scope, query }) => {
    const { language, ...asked } = query as Record<string, string> & { language: 'de' | 'en' }
    const { at, filter } = readOccupationQuery(new URLSearchParams(Object.entries(asked)))
    const { report, items } = await reads.reports.occupationsOut(scope, at, filter, language)
    return { body: { at: periodText(report.period), days: report.days, items, next: null } }
  }),
)
export const loader = route.loader
