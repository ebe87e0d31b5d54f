import { apiRoute, handles } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.listOccupations, async ({ query }) => {
    const { q, limit } = query as { q: string; limit: number }
    const found = await reads.occupations.search(q, 'de', limit)
    const level = (code: string) => (code.length === 5 ? Number(code.charAt(4)) : null)
    return {
      body: {
        items: found.map(({ code, name, title }) => ({ code, title: name, level: level(code), matched: title })),
        next: null,
      },
    }
  }),
)
export const loader = route.loader
