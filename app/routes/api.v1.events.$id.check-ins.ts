import { ApiProblem, apiRoute, handles } from '../http/api.server.ts'
import { tapProblem } from '../http/event-answers.ts'
import { operations } from '../http/operations.ts'
import { app } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.checkIn, async ({ actor, param, body }) => {
    const eventId = param('id')
    const done = await app.day.tap(actor.name, {
      eventId,
      who: { registrationId: body.registration },
      step: body.step,
      at: body.at ? new Date(body.at) : app.now(),
      nonce: body.nonce,
      ...(body.reason ? { reason: body.reason } : {}),
    })
    if (!done.ok) throw new ApiProblem(tapProblem(done.reason))
    const { registrationId, state, at, nonce } = done.value
    return { body: { registration: registrationId, event: eventId, state, at: at.toISOString(), nonce } }
  }),
)
export const loader = route.loader
export const action = route.action
