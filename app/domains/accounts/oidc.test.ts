import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oidcProvider } from './oidc-connection.server.ts'

const callback = 'http://127.0.0.1:1/sign-in/oidc/callback'
const set = { OIDC_CLIENT_ID: 'house', OIDC_CLIENT_SECRET: 'a secret of the two of them, long enough' }
let server: Server
let issuer: string

beforeAll(async () => {
  server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: set.OIDC_CLIENT_ID, client_secret: set.OIDC_CLIENT_SECRET, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'roles', 'site'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: `${id}@example.org`,
        email_verified: true,
        name: 'E. Kunze',
        roles: ['officer'],
      }),
    }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  })
  provider.on('server_error', (_, error) => console.error(error))
  const answer = provider.callback()
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/interaction/')) return void answer(req, res)
    void (async () => {
      const { prompt, params, grantId } = await provider.interactionDetails(req, res)
      if (prompt.name === 'login') return provider.interactionFinished(req, res, { login: { accountId: 'kunze' } })
      const grant = grantId
        ? await provider.Grant.find(grantId)
        : new provider.Grant({ accountId: 'kunze', clientId: String(params.client_id) })
      grant?.addOIDCScope('openid email profile')
      return provider.interactionFinished(req, res, { consent: { grantId: (await grant?.save()) ?? '' } })
    })()
  })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Follows the provider as a browser does, with its cookies, until it comes back to the house. */
async function walk(start: URL): Promise<URL> {
  const jar = new Map<string, string>()
  let at = start
  for (let step = 0; step < 10 && !at.href.startsWith(callback); step++) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name) jar.set(name, value ?? '')
    }
    at = new URL(answer.headers.get('location') ?? 'missing:', at)
  }
  return at
}

const house = () => {
  const provider = oidcProvider({ OIDC_ISSUER: issuer, ...set }, callback)
  if (!provider) throw new Error('not set up')
  return provider
}

test('a real provider names who signed in there, with the roles that it gives', async () => {
  const { address, begun } = await house().begin()
  expect(address.searchParams.get('code_challenge_method')).toBe('S256')
  const back = await walk(address)
  expect(await house().finish(back, begun)).toMatchObject({
    sub: 'kunze',
    email: 'kunze@example.org',
    roles: ['officer'],
  })
})

test('an answer that was not asked for by this browser, or comes twice, names nobody', async () => {
  const { address, begun } = await house().begin()
  const back = await walk(address)
  expect(await house().finish(back, { ...begun, state: 'another' })).toBeNull()
  const other = await house().begin()
  expect(await house().finish(back, { ...begun, verifier: other.begun.verifier })).toBeNull()
  expect(await house().finish(new URL(`${callback}?error=access_denied&state=${begun.state}`), begun)).toBeNull()
})

test('without its three variables there is no provider', () => {
  expect(oidcProvider({ OIDC_ISSUER: issuer }, callback)).toBeNull()
})
