import { apiRoute, handles } from '../http/api.server.ts'
import { operations } from '../http/operations.ts'
import { app } from '../wiring.server.ts'

const route = apiRoute(
  handles(operations.noteDeliveryReport, async ({ actor, body }) => ({
    body: await app.messages.noteReport(actor.name, new TextEncoder().encode(body.mime)),
  })),
)
export const loader = route.loader
export const action = route.action
