import type { House } from './house.ts'

const sending = (fields: Record<string, string>, cookie = '') => ({
  method: 'POST',
  redirect: 'manual' as const,
  headers: { Cookie: cookie },
  body: new URLSearchParams(fields),
})

/** Cookie of somebody who signs in through the page behind `path`. */
export async function cookieOf(house: House, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await fetch(house.url + path, sending(fields))
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 302 || !cookie) throw new Error(`${path} lets nobody in: ${answer.status}`)
  return cookie
}

/** Somebody new with an address of a mailbox, as an officer enters people: the path of the page for staff. */
export async function newPerson(house: House, email: string, facts: Record<string, string> = {}): Promise<string> {
  const officer = await cookieOf(house, '/sign-in', { email: 'officer@example.org', password: 'demo' })
  const fields = {
    firstName: 'Amal',
    lastName: 'Haddad',
    email,
    'seeks[]': 'job',
    'targets[]': '51312',
    postcode: '04860',
    city: 'Torgau',
    language: 'de',
    ...facts,
  }
  const answer = await fetch(`${house.url}/candidates/new`, sending(fields, officer))
  const path = answer.headers.get('location') ?? ''
  if (!path.startsWith('/candidates/')) throw new Error(`The person is not taken in: ${answer.status}`)
  return path
}

/** The link into the own area that this address gets by mail, read in the local mailbox: its path. */
export async function ownLink(house: House, email: string): Promise<string> {
  const officer = await cookieOf(house, '/sign-in', { email: 'officer@example.org', password: 'demo' })
  const read = async (path: string) => (await fetch(house.url + path, { headers: { Cookie: officer } })).text()
  const asked = await fetch(`${house.url}/me/sign-in`, sending({ email }))
  if (asked.headers.get('location') !== '/me/sign-in?sent=1') throw new Error(`No link is sent: ${asked.status}`)
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((go) => setTimeout(go, 500))) {
    const mails = new Set([...(await read('/mailbox')).matchAll(/href="(\/mailbox\/[\w-]+)"/g)].map(([, to]) => to))
    for (const mail of [...mails].slice(0, 10)) {
      const text = await read(mail ?? '')
      const link = text.includes(email) ? /\/me\/link\/[\w-]+/.exec(text)?.[0] : undefined
      if (link) return link
    }
  }
  throw new Error(`No mail with a link came to ${email}`)
}
