import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('an officer invites by letter, opens the PDF and notes the letters as posted', { timeout: 300_000 }, async () => {
  const page = await newPage(browser, house.url)
  await signIn(page, 'officer@example.org')
  const listed = await house.api('GET', '/api/v1/events?limit=200')
  const { items } = listed.body as { items: { id: string; state: string; begins: string }[] }
  const event = items.find(
    ({ state, begins }) => state === 'published' && Date.parse(begins) > Date.now() + 3 * 86_400_000,
  )
  const id = event?.id ?? 'missing'
  const pdf = `/events/${id}/letters.pdf`

  await page.goto(`/events/${id}/choose`)
  await page.locator('select[name="channel"]').selectOption('letter')
  for (let n = 0; n < 3; n++) await page.locator('input[name="candidates[]"]').nth(n).check()
  await page.getByRole('button', { name: 'Einladungen senden' }).click()
  await page.waitForURL('**/invitations')
  const section = page.getByRole('region', { name: /^Briefe: \d+ zu drucken$/ })
  await section.waitFor()
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  if (process.env.LETTERS_PICTURE) await page.screenshot({ path: process.env.LETTERS_PICTURE })

  await section.getByRole('button', { name: 'Druck vorbereiten' }).click()
  const run = page.getByRole('region', { name: /^Druck vom .*: 3 Briefe$/ })
  await run.waitFor()
  expect(await section.count()).toBe(0)
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const link = (await run.getByRole('link').getAttribute('href')) ?? ''
  const answer = await page.request.get(link)
  expect(answer.headers()).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await run.getByRole('button', { name: 'Gedruckt und verschickt' }).click()
  await page.getByText(/Briefe sind als verschickt notiert/).waitFor()
  expect(await run.getByRole('button').count()).toBe(0)
  expect((await page.request.get(link)).status()).toBe(200)
  expect((await page.request.get(pdf)).status()).toBe(404)
  expect(page.faults).toEqual([])

  const stranger = await newPage(browser, house.url)
  expect((await stranger.request.get(pdf, { maxRedirects: 0 })).status()).toBe(302)
})
