import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import type { Actor } from '../domains/accounts/permissions.ts'
import { messageToken } from '../domains/messages/message-token.server.ts'
import { searchMessageToSend } from '../domains/messages/search-message.reads.server.ts'
import { mailOfNews, mayMailNews } from '../domains/messages/search-message.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { memoryDatabase } from '../testing/database.ts'
import { wireOccupations } from './occupations.server.ts'
import { wireSavedSearches } from './saved-searches.server.ts'
import { wireSearch } from './search.server.ts'

let database: OpenDatabase
let saved: ReturnType<typeof wireSavedSearches>
let drain: () => Promise<number>
let today = '2026-11-22'
let woken = 0
const secret = 'a'.repeat(40)
const staff: Actor = {
  id: 'U1',
  name: 'user:U1',
  role: 'officer',
  siteId: null,
  employerId: null,
  language: 'de',
  displayName: 'E. Kunze',
}
const house = { kind: 'house' } as const
const vacancy = (id: string, title: string) =>
  database.executeSql(
    `INSERT INTO vacancy (id, title, kind, occupation, employer_id, state) VALUES ('${id}', '${title}', 'job', '51311', 'E1', 'published')`,
  )
const messages = () => database.prisma.message.findMany({ where: { purpose: 'search' }, orderBy: { createdAt: 'asc' } })

beforeAll(async () => {
  database = await memoryDatabase()
  const env = parseEnv({ SESSION_SECRET: secret })
  if (!env.ok) throw new Error(env.message)
  const now = () => new Date(`${today}T06:30:00Z`)
  const parts = { database, env: env.env, secret, appUrl: 'https://example.org', log: createLog('silent'), now }
  const search = wireSearch(parts)
  drain = search.app.drain
  saved = wireSavedSearches(parts, search.reads, wireOccupations(parts), () => {
    woken++
  })
  await database.executeSql(`
    INSERT INTO employer (id, name, kind) VALUES ('E1', 'Blaumeise GmbH', 'company');
    INSERT INTO app_user (id, email, name, role) VALUES ('U1', 'kunze@example.org', 'E. Kunze', 'officer')`)
  await vacancy('V1', 'Imker')
  await drain()
}, 90_000)
afterAll(() => database.close())

test('what was there when a search was saved is not news; what comes later is told once, in one mail a day', async () => {
  expect(await saved.app.save(staff, house, { name: 'Imkerei', address: 'q=Imker&kind=vacancy' })).toBe('saved')
  expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
  today = '2026-11-23'
  expect(await saved.app.tellNews()).toEqual({ looked: 1, mails: 0 })
  await vacancy('V2', 'Imkerin mit Meisterbrief')
  await vacancy('V3', 'Maurer')
  await drain()
  expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
  today = '2026-11-24'
  expect(await saved.app.tellNews()).toEqual({ looked: 1, mails: 1 })
  expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
  today = '2026-11-25'
  expect(await saved.app.tellNews()).toEqual({ looked: 1, mails: 0 })
  expect(woken).toBe(1)
  const [message, ...others] = await messages()
  expect(others).toEqual([])
  const facts = (await searchMessageToSend(database.prisma, message?.id ?? ''))?.facts
  expect(facts).toMatchObject({ address: 'kunze@example.org', wanted: true })
  expect(facts?.parts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['V2'])
})

test('people stand in the mail by occupation and place, never by name', async () => {
  await saved.app.save(staff, house, { name: 'Leute', address: 'q=Torgau&kind=person' })
  await database.executeSql(
    `INSERT INTO candidate (id, first_name, last_name, seeks, city, state) VALUES ('C1', 'Rosa', 'Klee', '["job"]', 'Torgau', 'active')`,
  )
  await drain()
  today = '2026-11-26'
  expect(await saved.app.tellNews()).toMatchObject({ mails: 1 })
  const message = (await messages()).at(-1)
  const facts = (await searchMessageToSend(database.prisma, message?.id ?? ''))?.facts
  if (!facts) throw new Error('no mail')
  expect(facts.parts[0]?.items).toMatchObject([{ kind: 'person', id: 'C1', title: null, city: 'Torgau' }])
  const mail = mailOfNews(facts, (address) => `https://example.org/search?${address}`, 'https://example.org/leave')
  expect(mail.subject).toBe('1 neuer Treffer in Ihren Suchen')
  expect(JSON.stringify(mail)).not.toMatch(/Rosa|Klee/)
})

test('the link of a mail switches mails off and on; a mail on its way is stopped; another link does nothing', async () => {
  const id = (await messages()).at(-1)?.id ?? ''
  expect(await saved.app.leave(messageToken('b'.repeat(40), 'page', id), false)).toBe(false)
  expect(await saved.app.leave(messageToken(secret, 'page', id), false)).toBe(true)
  const stopped = await searchMessageToSend(database.prisma, id)
  expect(stopped && mayMailNews(stopped.facts)).toEqual({ ok: false, reason: 'state_changed' })
  today = '2026-11-27'
  expect(await saved.app.tellNews()).toEqual({ looked: 0, mails: 0 })
  expect(await saved.app.leave(messageToken(secret, 'page', id), true)).toBe(true)
  expect(await saved.app.tellNews()).toMatchObject({ looked: 2 })
})

test('searches are their account’s own: another one can neither switch nor delete them', async () => {
  const [one] = await saved.reads.of(staff)
  const other = { ...staff, id: 'U2', name: 'user:U2' as const }
  expect(await saved.app.remove(other, one?.id ?? '')).toBe(false)
  expect(await saved.app.setByMail(other, one?.id ?? '', false)).toBe(0)
  expect(await saved.app.remove(staff, one?.id ?? '')).toBe(true)
})
