import { openHouse, readEnvironment } from './boot.ts'
import { wire } from './wiring.server.ts'

const env = readEnvironment({ ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' })
process.env.NODE_ENV = env.NODE_ENV
if (!env.DATABASE_URL) {
  console.error(
    'Background work can run apart only on a PostgreSQL server: set DATABASE_URL. ' +
      'The embedded database is open in one process, which does this work itself (WORKERS=on).',
  )
  process.exit(1)
}

const house = await openHouse(env, { what: 'worker' })
const { log } = house.parts
const { background } = wire(house.parts)
await background.start()
log.info('background work runs')
console.log('Ready: background work runs apart. The web process needs WORKERS=off then.')

let stopping = false
/** No message is cut off: take no new work, finish what runs, close the database. */
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  log.info({ signal }, 'stopping')
  await background.stop()
  await house.close()
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
