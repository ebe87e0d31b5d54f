import { cutPage, readCursor } from '../http/api.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { registerProblem } from '../http/event-answers.ts'
import { operations } from '../http/operations.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.listRegistrations, async ({ scope, param, query }) => {
    if (!(await reads.events.detail(scope, param('id')))) throw missing('event')
    const limit = Number(query.limit)
    const rows = await reads.events.registrationsAfter(
      scope,
      param('id'),
      readCursor(query.cursor as string | undefined),
      limit + 1,
    )
    return {
      body: cutPage(
        rows.map((row) => ({ ...row, event: param('id') })),
        limit,
      ),
    }
  }),
  handles(operations.register, async ({ actor, param, body }) => {
    const done = await app.events.register(actor.name, {
      eventId: param('id'),
      candidateId: body.candidate,
      slotId: body.slot ?? null,
      via: 'api',
      ...(body.overbook ? { overbook: body.overbook } : {}),
    })
    if (!done.ok && done.reason === 'already') {
      const { id, state } = done.first
      throw new ApiProblem({
        status: 409,
        title: 'This person is registered already.',
        reason: 'already',
        registration: { id, state },
      })
    }
    if (!done.ok) throw new ApiProblem(registerProblem(done.reason))
    const { registrationId, state, position, slotId } = done.value
    return {
      body: { id: registrationId, event: param('id'), candidate: body.candidate, state, position, slot: slotId },
      location: `/api/v1/registrations/${registrationId}`,
    }
  }),
)
export const loader = route.loader
export const action = route.action
