import { cutPage, readCursor } from '../http/api.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { invalidRecord } from '../http/record-answers.ts'
import { app, reads } from '../wiring.server.ts'
import { newId } from '../lib/ids.ts'

const route = apiRoute(
  handles(operations.listVacancies, async ({ scope, query }) => {
    const { limit, cursor, state, occupation } = query as {
      limit: number
      cursor?: string
      state?: string
      occupation?: string
    }
    return {
      body: cutPage(
        await reads.records.vacancies(scope, { after: readCursor(cursor), take: limit + 1, state, occupation }),
        limit,
      ),
    }
  }),
  handles(operations.createVacancy, async ({ actor, scope, body }) => {
    const { state = 'published', ...exchange } = body
    const id = exchange.id ?? newId()
    if (await reads.records.vacancy(scope, id)) {
      throw new ApiProblem({
        status: 409,
        title: 'This id exists already.',
        errors: [{ pointer: '/id', detail: 'Exists already.' }],
      })
    }
    const done = await app.records.createVacancy(actor, { ...exchange, id }, state, id)
    if (!done.ok && done.reason === 'invalid') {
      throw new ApiProblem(
        invalidRecord(done.errors, {
          postcode: '/location/postcode',
          employer: '/employer/id',
          alternatives: '/alternativeOccupations',
        }),
      )
    }
    const made = done.ok ? await reads.records.vacancy(scope, id) : null
    if (!made) throw missing('vacancy')
    return { body: made.body, version: made.version, location: `/api/v1/vacancies/${encodeURIComponent(id)}` }
  }),
)
export const loader = route.loader
export const action = route.action
