import type { Scope } from '../domains/accounts/permissions.ts'
import { planExchange } from '../domains/events/talks/plan-exchange.ts'
import { ApiProblem, apiRoute, handles, missing } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { app, reads } from '../wiring.server.ts'

async function plan(scope: Scope, id: string) {
  const session = await reads.talks.session(scope, id)
  if (!session) throw missing('event')
  return { body: planExchange(session, await reads.talks.lastRun(scope, id)) }
}

const route = apiRoute(
  handles(operations.getPlan, ({ scope, param }) => plan(scope, param('id'))),
  handles(operations.planTalks, async ({ actor, scope, param, body }) => {
    const asked = await app.talks.plan(actor.name, param('id'), body.timeLimitSeconds, true)
    if (!asked.ok && asked.reason === 'gone') throw missing('event')
    if (!asked.ok) throw new ApiProblem({ status: 409, title: 'The event is over or cancelled.', reason: asked.reason })
    return plan(scope, param('id'))
  }),
)
export const loader = route.loader
export const action = route.action
