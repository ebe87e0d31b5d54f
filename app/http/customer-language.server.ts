import { createCookie } from '@remix-run/node'
import { acceptedLanguage, isCustomerLanguage } from '../lib/languages.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { app } from '../wiring.server.ts'

const cookie = createCookie('page-language', {
  sameSite: 'lax',
  path: '/',
  secure: app.appUrl.startsWith('https:'),
  maxAge: 31_536_000,
})

/**
 * Language of a page for customers: named in the address (`?lang=`), else chosen on top of a page before, else the person's own as
 * the house knows it (`own`), else what the browser asks for, else German.
 */
export async function customerLanguageOf(request: Request, own: string | null): Promise<CustomerLanguage> {
  const named = new URL(request.url).searchParams.get('lang')
  if (isCustomerLanguage(named)) return named
  const chosen: unknown = await cookie.parse(request.headers.get('Cookie'))
  if (isCustomerLanguage(chosen)) return chosen
  if (own !== null) return isCustomerLanguage(own) ? own : 'de'
  return acceptedLanguage(request.headers.get('Accept-Language')) ?? 'de'
}

/** Remembers the language chosen on top of a page for customers. */
export async function customerLanguageHeaders(language: CustomerLanguage): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await cookie.serialize(language) })
}
