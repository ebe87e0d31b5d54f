import { houseIsEmpty } from './domains/accounts/setup.store.server.ts'
import { firstStartCode } from './wiring/first-start-code.ts'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import helmet from 'helmet'
import type * as EntryServer from './entry.server.tsx'
import { openHouse, readEnvironment } from './boot.ts'
import { createMetrics } from './http/metrics.server.ts'
import { sameOriginOnly } from './http/same-origin.ts'
import { behindGate, soundAddressOnly } from './http/sound-request.ts'

const dev = process.argv.includes('--dev')
const demo = process.argv.includes('--demo')
const env = readEnvironment({ ...process.env, NODE_ENV: dev ? 'development' : (process.env.NODE_ENV ?? 'production') })
process.env.NODE_ENV = env.NODE_ENV

const house = await openHouse(env, { demo, what: 'server' })
globalThis.houseParts = house.parts
const { log } = house.parts

const vite = dev
  ? await (await import('vite')).createServer({ server: { middlewareMode: true }, appType: 'custom' })
  : null

async function loadBuild(): Promise<ServerBuild> {
  if (vite) return behindGate((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild)
  const file = join(process.cwd(), 'build/server/index.js')
  if (!existsSync(file)) {
    console.error('There is no build yet: run `npm run build` first (npm run demo does it by itself).')
    process.exit(1)
  }
  return behindGate((await import(pathToFileURL(file).href)) as ServerBuild)
}

const build = await loadBuild()
const { background, searchFigures } = build.entry.module as unknown as typeof EntryServer
const metrics = createMetrics(searchFigures)

/** The HTML of a mail has its styles inline; the route that shows it adds a policy that forbids everything else. */
const ownStyles = /^\/(mailbox\/[^/?]+\/parts|messages\/[^/?]+|events\/[^/?]+\/preview)\/html(\?|$)/

const http = express()
http.disable('x-powered-by')
http.set('trust proxy', 'loopback')
http.use((_, res, next) => {
  res.locals.nonce = randomBytes(16).toString('base64')
  next()
})
http.use(
  helmet({
    contentSecurityPolicy: dev
      ? false
      : {
          directives: {
            defaultSrc: ["'self'"],
            scriptSrc: ["'self'", (_, res) => `'nonce-${String((res as express.Response).locals.nonce)}'`],
            styleSrc: ["'self'", (req) => (ownStyles.test(req.url ?? '') ? "'unsafe-inline'" : "'self'")],
            imgSrc: ["'self'", 'data:'],
            frameSrc: ["'self'"],
            objectSrc: ["'none'"],
            upgradeInsecureRequests: null,
          },
        },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: env.APP_URL?.startsWith('https:') ?? false,
  }),
)
/** Only the page at the door may ask for the camera. */
const atTheDoor = /^\/events\/[^/?]+\/check-in(?:\?|$)/
http.use((req, res, next) => {
  res.setHeader(
    'Permissions-Policy',
    `camera=(${atTheDoor.test(req.url) ? 'self' : ''}), microphone=(), geolocation=()`,
  )
  next()
})
http.use(metrics.measure)
http.use(soundAddressOnly)
http.get('/healthz', (_, res) => void res.json({ state: 'alive' }))
http.get('/metrics', (_, res, next) => {
  metrics.text().then((text) => res.type('text/plain').send(text), next)
})
if (vite) http.use(vite.middlewares)
else http.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
http.use(express.static(dev ? 'public' : 'build/client', { maxAge: '1h', index: false }))
http.use(sameOriginOnly)
const handle = createRequestHandler({
  build: vite ? loadBuild : build,
  mode: env.NODE_ENV,
  getLoadContext: (_, res) => ({ nonce: String(res.locals.nonce), machine: res.req.ip ?? '' }),
})
http.all('*', (req, res, next) => void handle(req, res, next))

const nobody = await houseIsEmpty(house.parts.database.prisma)
const listening: Server = http.listen(env.PORT, env.HOST, () => {
  const at = listening.address()
  const port = typeof at === 'object' && at ? at.port : env.PORT
  log.info({ port, database: house.parts.database.kind }, 'listening')
  console.log(`Ready: http://${env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${port}`)
  if (nobody) {
    console.log(`Nobody has an account yet. Set the house up at ${house.parts.appUrl}/first-start`)
    console.log(`Set-up code: ${firstStartCode(house.parts.secret)}`)
  }
  if (demo) {
    console.log('Demo accounts (password "demo"): officer@example.org, integration@example.org, lead@example.org,')
    console.log('  admin@example.org, employer@example.org, agency@example.org')
    if (!env.SMTP_URL) console.log(`Mails stay in the local mailbox: http://${env.HOST}:${port}/mailbox`)
  }
})
// Longer than proxies and clients keep an unused connection: with Node's 5 seconds a process that was busy just then closes a
// connection on which a request is under way already, and the caller sees a reset.
listening.keepAliveTimeout = 75_000
listening.headersTimeout = 80_000
listening.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${env.PORT} is in use: set PORT to another one.` : error.message)
  void house.close().then(() => process.exit(1))
})
if (env.WORKERS === 'on') await background.start()

let stopping = false
/** No request and no message is cut off: stop taking new ones, finish what runs, close the database. */
async function stop(signal: string): Promise<void> {
  if (stopping) return
  stopping = true
  log.info({ signal }, 'stopping')
  const open = new Promise((done) => listening.close(done))
  listening.closeIdleConnections()
  const patience = setTimeout(() => listening.closeAllConnections(), 15_000)
  await Promise.all([open, background.stop()])
  clearTimeout(patience)
  await vite?.close()
  await house.close()
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
