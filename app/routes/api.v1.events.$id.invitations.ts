import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { app, reads } from '../wiring.server.ts'

async function batches(scope: Scope, eventId: string) {
  const rows = await reads.invitations.batches(scope, eventId)
  return rows.map(({ id, invited, leftOut, states }) => ({
    id,
    invited,
    states,
    leftOut: leftOut.map(({ candidateId, reason }) => ({ candidate: candidateId, reason })),
  }))
}

const words = {
  not_published: 'The event is not published.',
  over: 'The event is over.',
  no_notice: 'The house has no legal notice in German: an administrator enters it at /house/notices.',
  no_place: 'There are not enough free places for obligations to report.',
} as const

const route = apiRoute(
  handles(operations.listInvitations, async ({ scope, param }) => {
    if (!(await reads.events.detail(scope, param('id')))) throw missing('event')
    return { body: { items: await batches(scope, param('id')), next: null } }
  }),
  handles(operations.invite, async ({ actor, scope, param, body }) => {
    const done = await app.invitations.invite(actor.name, {
      eventId: param('id'),
      candidateIds: body.candidates,
      channel: body.channel,
      legal: body.legal,
    })
    if (!done.ok) {
      if (done.reason === 'unknown_event') throw missing('event')
      if (done.reason === 'nobody')
        throw new ApiProblem({
          status: 422,
          title: 'Nobody to invite.',
          errors: [{ pointer: '/candidates', detail: 'At least one person.' }],
        })
      throw new ApiProblem({ status: 409, title: words[done.reason], reason: done.reason })
    }
    return { body: (await batches(scope, param('id'))).find(({ id }) => id === done.value.batchId) }
  }),
)
export const loader = route.loader
export const action = route.action
