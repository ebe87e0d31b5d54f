import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, openBrowser, phone, signIn } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await startHouse({ demo: true })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

/** The newest mail with these words in its subject, as text. */
async function mailOf(officer: Page, subject: RegExp): Promise<string> {
  const mail = officer.getByRole('link', { name: subject })
  await expect.poll(() => officer.goto('/mailbox').then(() => mail.count()), { timeout: 300_000 }).toBeGreaterThan(0)
  await mail.first().click()
  return officer.locator('pre.mail-text').innerText()
}

test('an employer posts a vacancy on a phone, reads in a mail what is wrong, mends it behind the link, and it is published', async () => {
  const officer = await newPage(browser, house.url)
  await signIn(officer, 'officer@example.org')
  const page = await newPage(browser, house.url, { viewport: phone })
  await signIn(page, 'employer@example.org')
  await page.goto('/firm')
  await page.getByRole('link', { name: 'Stelle melden' }).click()
  await page.getByLabel('Bezeichnung').fill('Lagerhelferin')
  await page
    .getByRole('button', { name: /^Als Zielberuf nehmen/ })
    .first()
    .click()
  await page.getByLabel('Vollzeit').check()
  await page.getByLabel(/Lohn brutto/).fill('12,50')
  await page.getByLabel(/Beschreibung/).fill('Wir sind ein junges Team und packen Pakete.')
  const check = page.getByRole('complementary')
  await check.getByText('Unter dem Mindestlohn').waitFor()
  await check.getByText('„junges Team“').waitFor()
  await page.getByRole('button', { name: 'Zur Prüfung senden' }).click()
  await page.getByText('Ihre Stelle ist bei uns.').waitFor()

  const own = new URL(page.url()).pathname
  const review = `${own.replace('/firm', '')}/review`
  await officer.goto(review)
  await officer.getByText('Nennt nur Frauen').first().waitFor()
  await officer.getByLabel('Ihre Worte an den Betrieb').fill('Sonst gefällt sie uns gut.')
  await officer.getByRole('button', { name: 'Zurückgeben' }).click()
  await officer.getByText('Der Betrieb liest Ihre Worte').waitFor()
  const returned = await mailOf(officer, /Bitte noch einmal ansehen/)
  expect(returned).toContain('§ 11 AGG')
  expect(returned).toContain('Sonst gefällt sie uns gut.')

  await page.goto(/https?:\/\/\S+\/firm\/vacancies\/\S+\/edit/.exec(returned)?.[0] ?? '')
  await page.getByText('Sonst gefällt sie uns gut.').waitFor()
  await page.getByLabel('Bezeichnung').fill('Lagerhelfer (m/w/d)')
  await page.getByLabel(/Lohn brutto/).fill('15,80')
  await page.getByLabel(/Beschreibung/).fill('Wir sind ein eingespieltes Team und packen Pakete.')
  await page.getByRole('button', { name: 'Zur Prüfung senden' }).click()
  await page.getByText('Ihre Stelle ist bei uns.').waitFor()

  await officer.goto(review)
  await officer.getByRole('button', { name: 'Annehmen und veröffentlichen' }).click()
  await officer.getByText('Der Betrieb bekommt eine E-Mail').waitFor()
  const stored = await house.api('GET', `/api/v1/vacancies/${own.split('/').at(-1) ?? ''}`)
  expect(stored.body).toMatchObject({ state: 'published', title: 'Lagerhelfer (m/w/d)' })
  expect([...page.faults, ...officer.faults]).toEqual([])
})
