import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { axe, desktop, newPage, openBrowser, phone, signIn } from './browser.ts'
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

/** A session of six agencies next month, with thirty people who have a place. */
async function aSession(): Promise<string> {
  const items: { id: string; kind: string }[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await house.api('GET', `/api/v1/employers?limit=200${cursor ? `&cursor=${cursor}` : ''}`)
    const body = page.body as { items: typeof items; next: string | null }
    items.push(...body.items)
    cursor = body.next
  }
  const agencies = items.filter(({ kind }) => kind === 'temp_agency').slice(0, 6)
  expect(agencies.length).toBeGreaterThan(3)
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  const made = await house.api('POST', '/api/v1/events', {
    kind: 'temp_agency_session',
    title: 'Personaldienstleister im Haus',
    begins: `${day}T09:00:00+01:00`,
    ends: `${day}T13:00:00+01:00`,
    place: { name: 'Jobcenter', street: 'Schlossplatz 1', postcode: '04860', city: 'Torgau' },
    capacity: 30,
    hosts: agencies.map(({ id }, at) => ({ employer: id, tables: at === 0 ? 2 : 1 })),
    occupations: ['51311', '51312', '25101', '54101', '52122', '29301', '62102'],
    contact: { name: 'Ines Petzold', phone: '030 23125 102' },
  })
  const { id } = made.body as { id: string }
  expect((await house.api('PATCH', `/api/v1/events/${id}`, { state: 'published' })).status).toBe(200)
  const people = (await house.api('GET', '/api/v1/candidates?limit=60')).body as { items: { id: string }[] }
  let registered = 0
  for (const { id: candidate } of people.items) {
    if (registered === 30) break
    const done = await house.api('POST', `/api/v1/events/${id}/registrations`, { candidate })
    if (done.status === 201) registered++
  }
  expect(registered).toBe(30)
  return id
}

test(
  'an officer plans a session, moves two talks, plans the rest around them and prints a timetable',
  { timeout: 300_000 },
  async () => {
    const id = await aSession()
    const page = await newPage(browser, house.url)
    await signIn(page, 'officer@example.org')
    const talks = `${house.url}/events/${id}/talks`
    const picture = async (name: string) => {
      if (process.env.TALKS_PICTURES)
        await page.screenshot({ path: `${process.env.TALKS_PICTURES}/${name}.png`, fullPage: true })
    }
    await page.goto(talks)
    await page.getByRole('button', { name: 'Plan erstellen' }).click()
    await page.getByText(/Gespräche für \d+ Personen/).waitFor({ timeout: 300_000 })
    await page.getByText(/Bewiesen: Einen besseren Plan gibt es nicht/).waitFor()
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size)
      expect(await axe(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await picture(`grid-${size.width}`)
    }
    await page.setViewportSize(desktop)

    const cell = page.locator('.talk a').first()
    const name = (await cell.locator('.talk__name').textContent()) ?? ''
    await cell.click()
    await page.waitForURL(/talk=/)
    await page.getByRole('heading', { name: 'Warum dieses Gespräch' }).waitFor()
    await picture('panel')
    await page.getByRole('button', { name: 'Versetzen' }).click()
    await page.getByText('Gespräch gesetzt und festgehalten.').waitFor()
    const pinned = page.locator('.talk[data-fixed]')
    await expect.poll(() => pinned.count()).toBe(1)

    // By key, the first of the talks that has a later round free at its host; the others say that there is none.
    const rest = page.locator('.talk:not([data-fixed]) a')
    const stuck = page.getByText(/ist bei diesem Betrieb keine spätere Runde frei/)
    for (let n = 0; ; n++) {
      const person = (await rest.nth(n).locator('.talk__name').textContent()) ?? ''
      await rest.nth(n).focus()
      await page.keyboard.press('Alt+ArrowDown')
      await pinned
        .nth(1)
        .or(stuck.filter({ hasText: person }))
        .first()
        .waitFor()
      if ((await pinned.count()) === 2) break
    }
    // By mouse: cells that can take the talk are marked while it is dragged.
    const dragged = rest.first()
    await dragged.hover()
    await page.mouse.down()
    const aim = page.locator('.talk-cell--open').first()
    const begun = await dragged.boundingBox()
    await page.mouse.move((begun?.x ?? 0) + 40, (begun?.y ?? 0) + 20, { steps: 4 })
    await aim.waitFor()
    await aim.hover()
    await page.mouse.up()
    await expect.poll(() => pinned.count()).toBe(3)
    const fixed = await page.locator('.talk[data-fixed] .talk__name').allTextContents()
    expect(fixed).toContain(name)

    await page.getByRole('button', { name: 'Neu planen, Festes bleibt' }).click()
    await page.getByRole('heading', { name: 'Vorschlag für einen neuen Plan' }).waitFor({ timeout: 300_000 })
    await page.getByText(/Person(en)? zieh(t|en) um|Niemand zieht um/).waitFor()
    await picture('proposal')
    await page.getByRole('button', { name: 'Vorschlag übernehmen' }).click()
    await page.getByText('Vorschlag übernommen.').waitFor()
    expect(await page.locator('.talk[data-fixed] .talk__name').allTextContents()).toEqual(expect.arrayContaining(fixed))

    await page.getByRole('button', { name: 'Plan veröffentlichen' }).click()
    await page.getByText(/^.*Veröffentlicht um/).waitFor()
    const { body } = await house.api('GET', `/api/v1/events/${id}/plan`)
    expect(body).toMatchObject({ published: true, run: { state: 'applied' } })
    await picture('published')
    const own = page.locator('.talk[data-fixed] a').first()
    await own.click()
    await page.waitForURL(/talk=/)
    const link = (await page.getByRole('link', { name: 'Zeitplan (PDF)' }).getAttribute('href')) ?? ''
    const pdf = await page.request.get(house.url + link)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    const printed = await getDocument({ data: new Uint8Array(await pdf.body()), useSystemFonts: true }).promise
    const { items } = await (await printed.getPage(1)).getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    const who = (await own.locator('.talk__name').textContent()) ?? ''
    expect(words).toContain('Ihr Zeitplan')
    expect(words.replace(/\s+/g, '')).toContain(who.replace(/\s+/g, ''))
    expect(words).toMatch(/\d{1,2}:\d{2}–\d{1,2}:\d{2} Uhr/)
    for (const what of ['all', 'people', 'hosts', 'tables']) {
      const answer = await page.request.get(`${talks}.pdf?what=${what}`)
      expect(answer.status(), what).toBe(200)
      if (process.env.TALKS_PICTURES) {
        const { writeFileSync } = await import('node:fs')
        writeFileSync(`${process.env.TALKS_PICTURES}/${what}.pdf`, await answer.body())
      }
    }
    expect(page.faults).toEqual([])
  },
)
