import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, newPage, openBrowser, phone } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'
import { readMail } from '../app/domains/messages/read-mail.server.ts'
import { startSmtp } from '../app/testing/smtp.ts'
import type { TestSmtp } from '../app/testing/smtp.ts'

let house: House
let smtp: TestSmtp
let browser: Browser
beforeAll(async () => {
  smtp = await startSmtp()
  house = await startHouse({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'Service <service@example.org>' } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.stop()
  await smtp.close()
})

const begins = new Date(Math.floor(Date.now() / 60_000) * 60_000 + 20 * 86_400_000)

async function aPublicEvent(capacity: number): Promise<string> {
  const employer = await house.api('POST', '/api/v1/employers', {
    id: 'E1',
    name: 'Muster Logistik GmbH',
    kind: 'company',
    location: { postcode: '04860', city: 'Torgau' },
  })
  expect(employer.status).toBe(201)
  const made = await house.api('POST', '/api/v1/events', {
    kind: 'job_fair',
    title: 'Jobmesse im Kulturhaus',
    begins: begins.toISOString(),
    ends: new Date(begins.getTime() + 4 * 3_600_000).toISOString(),
    place: { name: 'Kulturhaus', street: 'Rosa-Luxemburg-Platz 16', postcode: '04860', city: 'Torgau' },
    capacity,
    hosts: [{ employer: 'E1' }],
    occupations: ['513'],
    registration: 'public',
    contact: { name: 'Erika Kunze', phone: '03421 123456' },
  })
  const { id } = made.body as { id: string }
  expect((await house.api('PATCH', `/api/v1/events/${id}`, { state: 'published' })).status).toBe(200)
  return id
}

/** Links of a kind in the mails that this address got, newest last. */
async function linksIn(to: string, kind: 'sign-up' | 'a'): Promise<string[]> {
  const found: string[] = []
  for (const mail of smtp.mails.filter((one) => one.to === to)) {
    const { text } = await readMail(mail.raw)
    const link = new RegExp(`https?://\\S+/${kind}/[\\w-]+`).exec(text)?.[0]
    if (link) found.push(new URL(link).pathname)
  }
  return found
}

async function nextLink(to: string, kind: 'sign-up' | 'a', count: number): Promise<string> {
  await expect.poll(async () => (await linksIn(to, kind)).length, { timeout: 90_000, interval: 300 }).toBe(count)
  return (await linksIn(to, kind))[count - 1] ?? ''
}

/** Signs up as a visitor; answers where the link in the mail leads. */
async function signUp(page: Page, event: string, name: string): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`
  await page.goto(`/open-events/${event}`)
  await page.getByRole('link', { name: /^(Anmelden|Auf die Warteliste)$/ }).click()
  await page.getByLabel('Vorname').fill(name)
  await page.getByLabel('Nachname').fill('Beispiel')
  await page.getByLabel(/E-Mail-Adresse/).fill(email)
  await page.getByLabel('Ich bin einverstanden.').check()
  await page.locator('main').getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL('**/register?done=mail')
  return nextLink(email, 'sign-up', 1)
}

const registrations = async (event: string) => {
  const { body } = await house.api('GET', `/api/v1/events/${event}/registrations`)
  return (body as { items: { state: string; position: number | null }[] }).items.map(({ state }) => state).sort()
}

test(
  'a visitor registers, confirms by the button, the next one waits; a place freed by link goes on',
  { timeout: 300_000 },
  async () => {
    const event = await aPublicEvent(1)
    const ada = await newPage(browser, house.url, { javaScriptEnabled: false, viewport: phone })
    const link = await signUp(ada, event, 'Ada')
    await ada.goto(link)
    await ada.goto(link)
    expect(await registrations(event)).toEqual([])
    await ada.getByRole('button', { name: 'Ja, ich melde mich an' }).click()
    await ada.waitForURL('**/a/*')
    expect(await registrations(event)).toEqual(['accepted'])

    const bo = await newPage(browser, house.url)
    const second = await signUp(bo, event, 'Bo')
    await bo.goto(second)
    expect(await axe(bo)).toEqual([])
    await bo.getByRole('button', { name: 'Ja, ich melde mich an' }).click()
    await bo.waitForURL('**/a/*')
    await bo
      .getByText(/Warteliste/)
      .first()
      .waitFor()
    expect(await registrations(event)).toEqual(['accepted', 'waiting'])

    await ada.goto(await nextLink('ada@example.org', 'a', 1))
    await ada.getByRole('button', { name: /nicht/ }).first().click()
    await expect.poll(() => registrations(event)).toEqual(['declined', 'offered'])
    const offered = await nextLink('bo@example.org', 'a', 2)
    await bo.goto(offered)
    await bo.getByRole('button', { name: /Ja/ }).first().click()
    await expect.poll(() => registrations(event)).toEqual(['accepted', 'declined'])
    expect([...ada.faults, ...bo.faults]).toEqual([])
  },
)

test('the page tells search engines what it is, the feed is a calendar, and both follow the list', async () => {
  const page = await newPage(browser, house.url)
  await page.goto('/open-events?occupation=51')
  await page.getByRole('link', { name: 'Jobmesse im Kulturhaus' }).click()
  await page.getByRole('heading', { level: 1, name: 'Jobmesse im Kulturhaus' }).waitFor()
  await page.reload()
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as Record<
    string,
    unknown
  >
  expect(data).toMatchObject({ '@type': 'Event', eventStatus: 'https://schema.org/EventScheduled' })
  expect(Date.parse(String(data.startDate))).toBe(begins.getTime())
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content')
  const drawn = await fetch(picture ?? '')
  expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/png'])

  const feed = await fetch(`${house.url}/events.ics?occupation=51312`)
  const calendar = new ICAL.Component(ICAL.parse(await feed.text()) as unknown[])
  expect(calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary)).toEqual([
    'Jobmesse im Kulturhaus',
  ])
  const again = await fetch(`${house.url}/events.ics?occupation=51312`, {
    headers: { 'If-None-Match': feed.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
  const other = await fetch(`${house.url}/events.ics?occupation=81`)
  expect(await other.text()).not.toContain('BEGIN:VEVENT')
  const poster = await fetch(`${data['@id'] as string}/poster.pdf`)
  expect(poster.headers.get('content-type')).toBe('application/pdf')
  const pdf = Buffer.from(await poster.arrayBuffer()).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(page.faults).toEqual([])
})
