import { eventExchange, factsOfBody } from '../domains/events/event.exchange.ts'
import { eventFaults } from '../domains/events/event.form.ts'
import { cutPage, readCursor } from '../http/api.ts'
import { ApiProblem, apiRoute, handles } from '../http/api.server.ts'
import { changeProblem } from '../http/event-answers.ts'
import { operations } from '../http/operations.ts'
import { app, reads } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.listEvents, async ({ scope, query }) => {
    const limit = Number(query.limit)
    const page = cutPage(
      await reads.events.after(scope, readCursor(query.cursor as string | undefined), limit + 1),
      limit,
    )
    return { body: { items: page.items.map(eventExchange), next: page.next } }
  }),
  handles(operations.createEvent, async ({ actor, scope, body }) => {
    const faults = eventFaults(body)
    if (faults.length > 0) {
      throw new ApiProblem({
        status: 422,
        title: 'The times do not fit together.',
        errors: faults.map(({ field }) => ({ pointer: `/${field}`, detail: 'Wrong order of times.' })),
      })
    }
    const made = await app.events.create(actor.name, { ...factsOfBody(body), id: body.id }, body.hosts)
    if (!made.ok)
      throw new ApiProblem(
        made.reason === 'exists'
          ? { status: 409, title: 'This id exists already.', errors: [{ pointer: '/id', detail: 'Exists already.' }] }
          : changeProblem(made),
      )
    const event = await reads.events.detail(scope, made.value.id)
    return {
      ...(event ? { body: eventExchange(event), version: event.version } : {}),
      location: `/api/v1/events/${made.value.id}`,
    }
  }),
)
export const loader = route.loader
export const action = route.action
