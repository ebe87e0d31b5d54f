import { openapi } from '../http/openapi.ts'
import { operations } from '../http/operations.ts'
import { app } from '../wiring.server.ts'

/** Description of the HTTP API, generated from the schemas that check it. */
export const loader = () => Response.json(openapi(Object.entries(operations), app.appUrl))
