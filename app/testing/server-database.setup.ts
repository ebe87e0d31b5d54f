import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startPostgres } from './postgres.ts'
import type { TestServer } from './postgres.ts'

/**
 * Of a whole test run: one PostgreSQL server, started when the first test file asks for it. The files run in processes of
 * their own, so they ask over loopback; the address is in the environment that they inherit.
 */
export default async function setup(): Promise<() => Promise<void>> {
  let server: Promise<TestServer> | undefined
  const broker = createServer((_request, response) => {
    server ??= startPostgres()
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve))
  process.env.TEST_POSTGRES_BROKER = `http://127.0.0.1:${(broker.address() as AddressInfo).port}`
  return async () => {
    broker.close()
    broker.closeAllConnections()
    await server?.then(
      (running) => running.stop(),
      () => undefined,
    )
  }
}
