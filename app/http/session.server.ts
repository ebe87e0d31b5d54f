import { createCookie } from '@remix-run/node'
import { app } from '../wiring.server.ts'
import type { OidcBegun } from '../domains/accounts/oidc-connection.server.ts'
import type { Actor } from '../domains/accounts/permissions.ts'

const secure = app.appUrl.startsWith('https:')
/** Over https the browser itself holds the cookie to this host, to the whole of it, and to https (RFC 6265bis, `__Host-`). */
const sessionCookie = createCookie(secure ? '__Host-sid' : 'sid', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
})
const flashCookie = createCookie('flash', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 60 })
const languageCookie = createCookie('lang', { sameSite: 'lax', path: '/', secure, maxAge: 31_536_000 })

const oidcCookie = createCookie(secure ? '__Host-oidc' : 'oidc', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
  maxAge: 600,
})

/** What just happened, shown once on the next page; `undo` is the form that takes it back. */
export interface Flash {
  text: string
  tone?: 'success' | 'info' | 'warning'
  undo?: { action: string; fields: Record<string, string> }
}

/** Token of the request's session, or null; it may be over, or wait for its second factor. */
export async function sessionToken(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie.parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token !== '' ? token : null
}

/** The signed-in person of a page request, or null. Asked for by several loaders of one request: looked up once. */
const actors = new WeakMap<object, Promise<Actor | null>>()
export function currentActor(request: Request): Promise<Actor | null> {
  const key = request.signal
  const known = actors.get(key)
  if (known) return known
  const found = sessionToken(request).then((token) => (token ? app.accounts.actorOfSession(token) : null))
  actors.set(key, found)
  return found
}

export async function signInHeaders(token: string): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await sessionCookie.serialize(token) })
}

/** Ends the session in the database and in the browser. */
export async function signOutHeaders(request: Request): Promise<Headers> {
  const token = await sessionToken(request)
  if (token) await app.accounts.signOut(token)
  return new Headers({ 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) })
}

export async function flashHeaders(flash: Flash): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await flashCookie.serialize(flash) })
}

/** The note left by the last action, and the header that removes it. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; headers: Headers }> {
  const flash = (await flashCookie.parse(request.headers.get('Cookie'))) as Flash | null
  const headers = new Headers()
  if (flash) headers.set('Set-Cookie', await flashCookie.serialize('', { maxAge: 0 }))
  return { flash, headers }
}

/** Language of the page: what the reader chose, else the account's, else German. */
export async function languageOf(request: Request, actor: Actor | null): Promise<'de' | 'en'> {
  const chosen: unknown = await languageCookie.parse(request.headers.get('Cookie'))
  if (chosen === 'de' || chosen === 'en') return chosen
  return actor?.language ?? 'de'
}

export async function languageHeaders(language: 'de' | 'en'): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await languageCookie.serialize(language) })
}

/** Keeps what the answer of the agency's provider is held against. */
export async function oidcHeaders(begun: OidcBegun): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await oidcCookie.serialize(begun) })
}

/** What was kept when the browser left for the provider, or null. */
export async function takeOidc(request: Request): Promise<OidcBegun | null> {
  return (await oidcCookie.parse(request.headers.get('Cookie'))) as OidcBegun | null
}
