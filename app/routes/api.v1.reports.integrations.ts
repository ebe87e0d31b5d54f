import { lastEndedMonth } from '../domains/reports/period.ts'
import { isSmall } from '../domains/reports/suppress.ts'
import { apiRoute, ApiProblem, handles } from '../http/api.server.ts'
import { figureBody } from '../http/figure-body.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportIntegrations, async ({ scope, query }) => {
    const { month, site, language } = query as { month?: string; site: string; language: 'de' | 'en' }
    const last = lastEndedMonth(reads.reports.today())
    if (month && month > last)
      throw new ApiProblem({
        status: 422,
        title: 'The query has fields that are not right.',
        errors: [{ pointer: '/month', detail: `The month has not ended; the last one is ${last}.` }],
      })
    const { from, to, whole, tables } = await reads.reports.integrationTables(scope, month ?? last, site, language)
    const small = isSmall(whole.integrations) || isSmall(whole.meanStock ?? 0)
    return {
      body: {
        from,
        to,
        integrations: small ? null : whole.integrations,
        meanStock: small ? null : whole.meanStock,
        months: whole.months,
        rate: small ? null : whole.rate,
        tables: tables.map(figureBody),
      },
    }
  }),
)
export const loader = route.loader
