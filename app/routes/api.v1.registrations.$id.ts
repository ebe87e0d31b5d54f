import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { app, reads } from '../wiring.server.ts'

async function shown(scope: Scope, id: string) {
  const row = await reads.events.registration(scope, id)
  if (!row) throw missing('registration')
  return {
    body: {
      id: row.id,
      event: row.eventId,
      candidate: row.candidateId,
      state: row.state,
      position: row.position,
      slot: row.slotId,
    },
    version: row.version,
  }
}

const route = apiRoute(
  handles(operations.readRegistration, ({ scope, param }) => shown(scope, param('id'))),
  handles(operations.moveRegistration, async ({ actor, scope, param, body }) => {
    await shown(scope, param('id'))
    const done = await app.events.moveSlot(actor.name, param('id'), body.slot)
    if (!done.ok) throw new ApiProblem({ status: 409, title: 'The person cannot have this slot.', reason: done.reason })
    return shown(scope, param('id'))
  }),
  handles(operations.cancelRegistration, async ({ actor, scope, param }) => {
    await shown(scope, param('id'))
    const done = await app.events.cancelRegistration(actor.name, param('id'))
    if (!done.ok)
      throw new ApiProblem(
        done.reason === 'gone'
          ? { status: 404, title: 'This registration does not exist.' }
          : { status: 409, title: 'The person was checked in already.' },
      )
    return shown(scope, param('id'))
  }),
)
export const loader = route.loader
export const action = route.action
