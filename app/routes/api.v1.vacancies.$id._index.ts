import { vacancyForm } from '../domains/matching/exchange.form.ts'
import { vacancyFromExchange } from '../domains/vacancies/vacancy.exchange.ts'
import { vacancySteps } from '../domains/vacancies/vacancy.ts'
import type { VacancyState } from '../domains/vacancies/vacancy.ts'
import { ApiProblem, apiRoute, handles, missing, stale } from '../http/api.server.ts'
import { fieldProblems } from '../http/api.ts'
import { operations } from '../http/operations.ts'
import { invalidRecord, patched } from '../http/record-answers.ts'
import { app, reads } from '../wiring.server.ts'

const pointers = { postcode: '/location/postcode', employer: '/employer/id', alternatives: '/alternativeOccupations' }

const route = apiRoute(
  handles(operations.readVacancy, async ({ scope, param }) => {
    const found = await reads.records.vacancy(scope, param('id'))
    if (!found) throw missing('vacancy')
    return { body: found.body, version: found.version }
  }),
  handles(operations.changeVacancy, async ({ actor, scope, param, body, ifMatch }) => {
    const id = param('id')
    const before = await reads.records.vacancy(scope, id)
    if (!before) throw missing('vacancy')
    if (ifMatch !== null && ifMatch !== before.version) throw stale()
    const { state, reason, ...sent } = body
    let version = before.version
    if (Object.keys(sent).length > 0) {
      const { state: _state, ...exchange } = before.body
      const merged = vacancyForm.safeParse(patched(exchange, sent))
      if (!merged.success)
        throw new ApiProblem({ status: 422, title: 'The change does not fit.', errors: fieldProblems(merged.error) })
      const { id: _id, publishedOn: _day, ...fields } = vacancyFromExchange(merged.data, () => undefined)
      const { siteId, street, description } = before.stored
      const done = await app.vacancies.save(actor, { id, version, fields: { ...fields, siteId, street, description } })
      if (!done.ok) throw done.reason === 'invalid' ? new ApiProblem(invalidRecord(done.errors, pointers)) : stale()
      version = (await reads.records.vacancy(scope, id))?.version ?? version
    }
    if (state !== undefined && state !== before.body.state) {
      const to = state as VacancyState
      const done = await app.vacancies.changeState(actor, { id, to, reason: reason ?? null, version })
      if (!done.ok && done.reason === 'step_not_allowed') {
        throw new ApiProblem({
          status: 409,
          title: `From "${before.body.state}" this step is not allowed.`,
          state: before.body.state,
          allowed: vacancySteps[before.body.state],
        })
      }
      if (!done.ok && done.reason === 'reason_missing') {
        throw new ApiProblem({
          status: 422,
          title: 'This step needs a reason.',
          errors: [
            {
              pointer: '/reason',
              detail: 'Closing: filled_by_us, filled_otherwise, not_filled or withdrawn; returning: a sentence.',
            },
          ],
        })
      }
      if (!done.ok) throw stale()
    }
    const after = await reads.records.vacancy(scope, id)
    if (!after) throw missing('vacancy')
    return { body: after.body, version: after.version }
  }),
)
export const loader = route.loader
export const action = route.action
