import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, openBrowser, signIn } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await startHouse({ demo: true })
  browser = await openBrowser()
}, 200_000)
afterAll(async () => {
  await browser.close()
  await house.stop()
})

const get = async (path: string) => (await house.api('GET', path)).body as Record<string, unknown>
const items = async (path: string) => (await get(path)).items as Record<string, unknown>[]

/** An event of today that is running, with one host. */
async function anEvent(title: string, employer: string): Promise<string> {
  const hour = 3_600_000
  const made = await house.api('POST', '/api/v1/events', {
    kind: 'application_day',
    title,
    begins: new Date(Date.now() + hour).toISOString(),
    ends: new Date(Date.now() + 2 * hour).toISOString(),
    place: { name: 'Muster', street: 'Weg 1', postcode: '04860', city: 'Torgau' },
    capacity: 8,
    hosts: [{ employer, tables: 1 }],
    occupations: ['51312'],
    contact: { name: 'E. Kunze', phone: '03421 1' },
  })
  const { id } = made.body as { id: string }
  expect((await house.api('PATCH', `/api/v1/events/${id}`, { state: 'published' })).status).toBe(200)
  return id
}

async function register(event: string, wanted: number): Promise<string[]> {
  const names: string[] = []
  for (const { id } of await items('/api/v1/candidates?limit=60')) {
    if (names.length === wanted) break
    const done = await house.api('POST', `/api/v1/events/${event}/registrations`, { candidate: id })
    if (done.status === 201) names.push(String((done.body as { id: string }).id))
  }
  return names
}

const states = async (event: string) =>
  (await items(`/api/v1/events/${event}/registrations?limit=50`)).map(({ state }) => state).sort()

test('at the door: three taps without a line are kept, shown, and sent once when it is back', async () => {
  const [employer] = await items('/api/v1/employers?limit=1')
  const event = await anEvent('Ohne Netz', String(employer?.id))
  expect(await register(event, 4)).toHaveLength(4)
  const page = await newPage(browser, house.url)
  await signIn(page, 'officer@example.org')
  await page.goto(`/events/${event}/check-in`)
  await page.getByText('Verbunden').waitFor()
  let sent = 0
  page.on('request', (request) => (sent += request.url().endsWith('/taps') ? 1 : 0))
  await page.context().setOffline(true)
  for (let n = 0; n < 3; n++)
    await page
      .getByRole('button', { name: /^Ist da/ })
      .first()
      .click()
  await page.getByText('3 gespeichert, werden gesendet').waitFor()
  await page.getByText('3 von 4 da').waitFor()
  expect(await states(event)).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
  sent = 0
  await page.context().setOffline(false)
  await page.getByText('Verbunden').waitFor()
  await expect.poll(() => states(event)).toEqual(['accepted', 'checked_in', 'checked_in', 'checked_in'])
  expect(sent).toBe(3)
  await page.context().close()
})

test('without scripts: a tap and its undo at the door, a board that refreshes itself', async () => {
  const [employer] = await items('/api/v1/employers?limit=1')
  const event = await anEvent('Ohne Skripte', String(employer?.id))
  await register(event, 2)
  const page = await newPage(browser, house.url, { javaScriptEnabled: false })
  await signIn(page, 'officer@example.org')
  await page.goto(`/events/${event}/check-in`)
  await page
    .getByRole('button', { name: /^Ist da/ })
    .first()
    .click()
  await page.getByText('1 von 2 da').waitFor()
  await page
    .getByRole('button', { name: /^Rückgängig/ })
    .first()
    .click()
  await page.getByText('0 von 2 da').waitFor()
  await page.goto(`/events/${event}/day`)
  await page.getByRole('link', { name: 'Tafel für den Saal' }).first().click()
  await page.locator('meta[http-equiv="refresh"]').waitFor({ state: 'attached' })
  expect(page.url()).toContain('/screen/')
  await page.context().close()
})

/** Reads the answer link of the mail about an event from the local mailbox. */
async function answerLink(officer: Page, title: string): Promise<string> {
  const mail = officer.locator('main tbody tr').filter({ hasText: title })
  await expect.poll(() => officer.goto('/mailbox').then(() => mail.count()), { timeout: 30_000 }).toBeGreaterThan(0)
  await mail.getByRole('link').first().click()
  const body = await officer.locator('pre.mail-text').innerText()
  return /https?:\/\/\S+\/a\/[\w-]+/.exec(body)?.[0] ?? ''
}

test('from the invitation to the job: invited, yes behind the link, checked in, hired, the place of the vacancy is closed', async () => {
  const [employer] = await items('/api/v1/employers?limit=1')
  const wanted = {
    title: 'Lagerkraft',
    kind: 'job',
    occupation: '51312',
    employer: { id: employer?.id },
    location: { postcode: '04860' },
  }
  const vacancy = (await house.api('POST', '/api/v1/vacancies', wanted)).body as { id: string }
  const title = 'Vom Brief zur Arbeit'
  const event = await anEvent(title, String(employer?.id))
  // From the other end of the list: those at its beginning are at the events of the tests before, at the same time.
  for (const { id } of (await items('/api/v1/candidates?limit=60')).reverse()) {
    const ask = { candidates: [id], channel: 'mail', legal: 'voluntary' }
    const { body } = await house.api('POST', `/api/v1/events/${event}/invitations`, ask)
    if ((body as { invited?: number }).invited === 1) break
  }
  const officer = await newPage(browser, house.url)
  await signIn(officer, 'officer@example.org')
  const person = await newPage(browser, house.url)
  await person.goto(await answerLink(officer, title))
  await person.locator('.answer__button').first().click()
  await expect.poll(() => states(event)).toEqual(['accepted'])
  await officer.goto(`/events/${event}/check-in`)
  await officer
    .getByRole('button', { name: /^Ist da/ })
    .first()
    .click()
  await expect.poll(() => states(event)).toEqual(['checked_in'])
  await officer.goto(`/events/${event}/outcome`)
  await officer
    .getByRole('button', { name: /^Zusage/ })
    .first()
    .click()
  await officer.locator('select[name="vacancy"]').selectOption(vacancy.id)
  await officer.getByRole('radio', { name: 'eingestellt' }).check()
  await officer.locator('.outcome__more').getByRole('button', { name: 'Speichern' }).click()
  await expect.poll(async () => (await get(`/api/v1/vacancies/${vacancy.id}`)).state).toBe('closed')
  await officer.goto(`/events/${event}/outcome`)
  await officer.getByText('eingestellt').first().waitFor()
  expect([...officer.faults, ...person.faults]).toEqual([])
})
