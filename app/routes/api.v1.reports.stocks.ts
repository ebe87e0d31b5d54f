import { apiRoute, handles } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportStocks, async ({ scope }) => {
    const days = await reads.reports.stockDays(scope)
    const corrections = await reads.reports.corrections(
      scope,
      days.map(({ day }) => day),
    )
    const items = days.map(({ day, takenAt, source }) => ({
      day,
      takenAt: takenAt.toISOString(),
      source,
      corrections: corrections.filter((one) => one.day === day).length,
    }))
    return { body: { items, next: null } }
  }),
)
export const loader = route.loader
