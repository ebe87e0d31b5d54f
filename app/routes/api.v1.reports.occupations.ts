import { apiRoute, handles } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.reportOccupations, async ({ query }) => {
    const rows = await reads.records.byOccupation(Number(query.level))
    const titles = await reads.occupations.titles(
      rows.map(({ occupation }) => occupation),
      'de',
    )
    return { body: { items: rows.map((row) => ({ ...row, title: titles[row.occupation] ?? '' })), next: null } }
  }),
)
export const loader = route.loader
