import { eventExchange } from '../domains/events/event.exchange.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { changeProblem } from '../http/event-answers.ts'
import { operations } from '../http/operations.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.cancelEvent, async ({ actor, scope, param, body, ifMatch }) => {
    const done = await app.events.change(actor.name, param('id'), {
      facts: {},
      state: 'cancelled',
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
