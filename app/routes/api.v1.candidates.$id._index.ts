import { candidateTransfer } from '../domains/transfer/transfer.form.ts'
import { ApiProblem, apiRoute, handles, missing, stale } from '../http/api.server.ts'
import { fieldProblems } from '../http/api.ts'
import { candidateFields } from '../http/candidate-fields.ts'
import { operations } from '../http/operations.ts'
import { invalidRecord, patched } from '../http/record-answers.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.readCandidate, async ({ scope, param }) => {
    const found = await reads.records.candidate(scope, param('id'))
    if (!found) throw missing('candidate')
    return { body: found.body, version: found.version }
  }),
  handles(operations.changeCandidate, async ({ actor, scope, param, body, ifMatch }) => {
    const id = param('id')
    const before = await reads.records.candidate(scope, id)
    if (!before) throw missing('candidate')
    if (ifMatch !== null && ifMatch !== before.version) throw stale()
    const { state: _state, readyOn: _readyOn, contact: _contact, ...stored } = before.body
    const merged = candidateTransfer.safeParse(patched(stored, body))
    if (!merged.success)
      throw new ApiProblem({ status: 422, title: 'The change does not fit.', errors: fieldProblems(merged.error) })
    const done = await app.candidates.save(actor, {
      id,
      version: before.version,
      fields: candidateFields(merged.data, before.stored),
    })
    if (!done.ok)
      throw done.reason === 'invalid'
        ? new ApiProblem(invalidRecord(done.errors, { postcode: '/home/postcode' }))
        : stale()
    if (body.readyOn !== undefined) await app.candidates.confirmReadiness(actor, id, body.readyOn)
    if (body.mailConsent === true) await app.candidates.recordMailConsent(actor, id)
    if (body.mailConsent === false) await app.candidates.withdrawMailConsent(actor, id)
    const after = await reads.records.candidate(scope, id)
    if (!after) throw missing('candidate')
    return { body: after.body, version: after.version }
  }),
  handles(operations.deleteCandidate, async ({ actor, scope, param }) => {
    if (!(await reads.records.candidate(scope, param('id')))) throw missing('candidate')
    await app.candidates.remove(actor, param('id'))
    return { status: 204 }
  }),
)
export const loader = route.loader
export const action = route.action
