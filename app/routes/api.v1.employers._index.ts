import { employerFromExchange } from '../domains/employers/employer.exchange.ts'
import { cutPage, readCursor } from '../http/api.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { invalidRecord } from '../http/record-answers.ts'
import { newId } from '../lib/ids.ts'
import { app, reads } from '../wiring.server.ts'

const untold = { street: null, phone: null, email: null, website: null, asksPerMonth: null, notes: null, siteId: null }

const route = apiRoute(
  handles(operations.listEmployers, async ({ scope, query }) => {
    const { limit, cursor } = query as { limit: number; cursor?: string }
    return {
      body: cutPage(await reads.records.employers(scope, { after: readCursor(cursor), take: limit + 1 }), limit),
    }
  }),
  handles(operations.createEmployer, async ({ actor, scope, body }) => {
    const id = body.id ?? newId()
    if (await reads.records.employer(scope, id)) {
      throw new ApiProblem({
        status: 409,
        title: 'This id exists already.',
        errors: [{ pointer: '/id', detail: 'Exists already.' }],
      })
    }
    const {
      id: _id,
      sought,
      hired,
      lastContactOn,
      lastContactResult,
      ...fields
    } = employerFromExchange({ ...body, id }, () => undefined)
    const past = { sought, hired, lastContactOn, lastContactResult }
    const done = await app.employers.create(actor, { id, source: 'api', fields: { ...fields, ...untold }, past })
    if (!done.ok && done.reason === 'invalid')
      throw new ApiProblem(invalidRecord(done.errors, { postcode: '/location/postcode' }))
    const made = done.ok ? await reads.records.employer(scope, id) : null
    if (!made) throw missing('employer')
    return { body: made.body, version: made.version, location: `/api/v1/employers/${encodeURIComponent(id)}` }
  }),
)
export const loader = route.loader
export const action = route.action
