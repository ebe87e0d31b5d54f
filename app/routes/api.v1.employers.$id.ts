import { employerFromExchange } from '../domains/employers/employer.exchange.ts'
import { employerForm } from '../domains/matching/exchange.form.ts'
import { ApiProblem, apiRoute, handles, missing, stale } from '../http/api.server.ts'
import { fieldProblems } from '../http/api.ts'
import { operations } from '../http/operations.ts'
import { invalidRecord, patched } from '../http/record-answers.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.readEmployer, async ({ scope, param }) => {
    const found = await reads.records.employer(scope, param('id'))
    if (!found) throw missing('employer')
    return { body: found.body, version: found.version }
  }),
  handles(operations.changeEmployer, async ({ actor, scope, param, body, ifMatch }) => {
    const id = param('id')
    const before = await reads.records.employer(scope, id)
    if (!before) throw missing('employer')
    if (ifMatch !== null && ifMatch !== before.version) throw stale()
    const merged = employerForm.safeParse(patched(before.body, body))
    if (!merged.success)
      throw new ApiProblem({ status: 422, title: 'The change does not fit.', errors: fieldProblems(merged.error) })
    const {
      id: _id,
      sought,
      hired,
      lastContactOn,
      lastContactResult,
      ...told
    } = employerFromExchange(merged.data, () => undefined)
    const past = { sought, hired, lastContactOn, lastContactResult }
    const done = await app.employers.save(actor, {
      id,
      version: before.version,
      fields: { ...before.stored, ...told },
      past,
    })
    if (!done.ok)
      throw done.reason === 'invalid'
        ? new ApiProblem(invalidRecord(done.errors, { postcode: '/location/postcode' }))
        : stale()
    const after = await reads.records.employer(scope, id)
    if (!after) throw missing('employer')
    return { body: after.body, version: after.version }
  }),
)
export const loader = route.loader
export const action = route.action
