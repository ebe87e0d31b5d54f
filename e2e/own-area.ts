import { expect } from 'vitest'
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
  expect(asked.headers.get('location')).toBe('/me/sign-in?sent=1')
  let link = ''
  await expect
    .poll(
      async () => {
        const mails = new Set([...(await read('/mailbox')).matchAll(/href="(\/mailbox\/[\w-]+)"/g)].map(([, to]) => to))
        for (const mail of [...mails].slice(0, 10)) {
          const text = await read(mail ?? '')
          if (text.includes(email)) link ||= /\/me\/link\/[\w-]+/.exec(text)?.[0] ?? ''
        }
        return link
      },
      { timeout: 30_000, interval: 500 },
    )
    .not.toBe('')
  return link
}
