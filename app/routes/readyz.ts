import { app } from '../wiring.server.ts'

/** Whether this process can work: database, queue, search and mail, each with its state. 503 while the database does not answer. */
export async function loader() {
  const state = await app.ready()
  return Response.json(state, { status: state.database === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
