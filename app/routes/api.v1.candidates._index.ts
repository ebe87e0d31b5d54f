import { candidateFields } from '../http/candidate-fields.ts'
import { cutPage, readCursor } from '../http/api.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { invalidRecord } from '../http/record-answers.ts'
import { dayOf } from '../lib/dates.ts'
import { newId } from '../lib/ids.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.listCandidates, async ({ actor, scope, query }) => {
    const { limit, cursor, occupation } = query as { limit: number; cursor?: string; occupation?: string }
    const found = await reads.records.candidates(scope, { after: readCursor(cursor), take: limit + 1, occupation })
    const body = cutPage(found, limit)
    await app.record.noteReading(actor, { view: 'interface_file', candidateId: null, count: body.items.length })
    return { body }
  }),
  handles(operations.createCandidate, async ({ actor, scope, body }) => {
    const id = body.id ?? newId()
    if (await reads.records.candidate(scope, id)) {
      throw new ApiProblem({
        status: 409,
        title: 'This id exists already.',
        errors: [{ pointer: '/id', detail: 'Exists already.' }],
      })
    }
    const readyOn = body.readyOn === undefined ? dayOf(app.now()) : body.readyOn
    const done = await app.candidates.create(actor, {
      id,
      source: 'api',
      readyOn,
      fields: candidateFields({ ...body, id }, null),
    })
    if (!done.ok && done.reason === 'invalid')
      throw new ApiProblem(invalidRecord(done.errors, { postcode: '/home/postcode' }))
    if (body.mailConsent) await app.candidates.recordMailConsent(actor, id)
    const made = done.ok ? await reads.records.candidate(scope, id) : null
    if (!made) throw missing('candidate')
    return { body: made.body, version: made.version, location: `/api/v1/candidates/${encodeURIComponent(id)}` }
  }),
)
export const loader = route.loader
export const action = route.action
