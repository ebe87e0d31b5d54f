import { eventExchange, factsOfChange } from '../domains/events/event.exchange.ts'
import { eventFaults } from '../domains/events/event.form.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { changeProblem } from '../http/event-answers.ts'
import { operations } from '../http/operations.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.readEvent, async ({ scope, param }) => {
    const event = await reads.events.detail(scope, param('id'))
    if (!event) throw missing('event')
    return { body: eventExchange(event), version: event.version }
  }),
  handles(operations.changeEvent, async ({ actor, scope, param, body, ifMatch }) => {
    const before = await reads.events.detail(scope, param('id'))
    if (!before) throw missing('event')
    const faults = eventFaults({
      begins: body.begins ?? before.beginsAt.toISOString(),
      ends: body.ends ?? before.endsAt.toISOString(),
      deadline: body.deadline === undefined ? before.deadline?.toISOString() : body.deadline,
    })
    if (faults.length > 0) {
      throw new ApiProblem({
        status: 422,
        title: 'The times do not fit together.',
        errors: faults.map(({ field }) => ({ pointer: `/${field}`, detail: 'Wrong order of times.' })),
      })
    }
    const done = await app.events.change(actor.name, param('id'), {
      facts: factsOfChange(body),
      hosts: body.hosts,
      state: body.state,
      reason: body.reason,
      version: ifMatch,
    })
    if (!done.ok) throw new ApiProblem(changeProblem(done))
    const event = await reads.events.detail(scope, param('id'))
    if (!event) throw missing('event')
    return { body: eventExchange(event), version: event.version }
  }),
)
export const loader = route.loader
export const action = route.action
