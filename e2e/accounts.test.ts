import { generate } from 'otplib'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, newPage, openBrowser, phone } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await startHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

const password = 'drei Möwen essen Fisch'

/** What axe finds at the desk and on a phone. */
async function faultsHere(page: Page): Promise<string[]> {
  const wide = await axe(page)
  const size = page.viewportSize()
  await page.setViewportSize(phone)
  const narrow = await axe(page)
  if (size) await page.setViewportSize(size)
  return [...wide, ...narrow]
}

async function enter(page: Page, email: string, given = password): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(given)
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
}

test('an empty house is set up once, its administrator adds a second step and a colleague', async () => {
  const page = await newPage(browser, house.url)
  await page.goto('/')
  await page.waitForURL('**/first-start')
  expect(await faultsHere(page)).toEqual([])
  const fields: [string, string][] = [
    ['Code zum Einrichten', '000000000000'],
    ['Name des Hauses', 'Arbeitgeber-Service Probe'],
    ['Name des Standorts', 'Standort Torgau'],
    ['Straße und Hausnummer', 'Markt 1'],
    ['Postleitzahl', '04860'],
    ['Ort', 'Torgau'],
    ['Ihr Name', 'Petra Chef'],
    ['Ihre E-Mail-Adresse', 'chef@example.org'],
    ['Neues Passwort', password],
  ]
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: 'Haus einrichten' }).click()
  await page.getByText('Dieser Code stimmt nicht.').waitFor()
  await page.getByLabel('Code zum Einrichten').fill(/Set-up code: (\w+)/.exec(house.printed())?.[1] ?? '')
  await page.getByLabel('Neues Passwort', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Haus einrichten' }).click()
  await page.getByText('Das Haus ist eingerichtet.').waitFor()
  expect((await page.goto('/first-start'))?.status()).toBe(404)

  await enter(page, 'chef@example.org')
  await page.getByRole('link', { name: 'Petra Chef' }).click()
  await page.getByRole('link', { name: 'Einrichten' }).click()
  await page.getByRole('button', { name: 'Einrichten' }).click()
  const secret = (await page.locator('main code').innerText()).replace(/\s/g, '')
  expect(await faultsHere(page)).toEqual([])
  await page.getByLabel(/Geben Sie den Code ein/).fill(await generate({ secret }))
  await page.getByRole('button', { name: 'Bestätigen' }).click()
  await page.getByRole('heading', { name: 'Ihre Wiederherstellungscodes' }).waitFor()
  const recovery = await page.locator('.codes code').allInnerTexts()
  expect(recovery).toHaveLength(10)

  const third = await newPage(browser, house.url)
  await enter(third, 'chef@example.org')
  await third.getByRole('heading', { name: 'Zweiter Schritt' }).waitFor()
  expect(await faultsHere(third)).toEqual([])
  const other = await newPage(browser, house.url, { javaScriptEnabled: false })
  await enter(other, 'chef@example.org')
  await other.waitForURL('**/sign-in/code**')
  expect((await other.goto('/users'))?.url()).toContain('/sign-in')
  await other.goto('/sign-in/code')
  await other.getByLabel('Code').fill(recovery[0] ?? '')
  await other.getByRole('button', { name: 'Bestätigen' }).click()
  await other.goto('/users/new')
  await other.getByLabel('Name').fill('Ina Integration')
  await other.getByLabel('E-Mail-Adresse').fill('ina@example.org')
  await other.getByLabel('Rolle').selectOption('integration')
  await other.getByRole('button', { name: 'Konto anlegen' }).click()
  const link = await other.locator('main code').innerText()

  const colleague = await newPage(browser, house.url)
  await colleague.goto(link)
  expect(await faultsHere(colleague)).toEqual([])
  await colleague.getByLabel('Neues Passwort').fill('kurz')
  await colleague.getByRole('button', { name: 'Passwort speichern' }).click()
  await colleague.getByText('Bitte mindestens 12 Zeichen.').waitFor()
  await colleague.getByLabel('Neues Passwort').fill('vier Enten im Teich')
  await colleague.getByRole('button', { name: 'Passwort speichern' }).click()
  await colleague.getByText('Das Passwort ist gespeichert.').waitFor()
  await enter(colleague, 'ina@example.org', 'vier Enten im Teich')
  await colleague.getByRole('link', { name: 'Ina Integration' }).waitFor()
  expect((await colleague.goto('/users'))?.status()).toBe(403)
  expect((await other.goto(link))?.status()).toBe(410)

  await page.goto('/account')
  await page.getByRole('button', { name: 'Überall sonst abmelden' }).click()
  await page.getByText('2 Anmeldungen wurden beendet.').waitFor()
  expect((await other.goto('/users'))?.url()).toContain('/sign-in')
  expect([...page.faults, ...colleague.faults]).toEqual([])
})
