import type { Browser } from 'playwright'
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

const hidden = 'input[name="occupation"][type="hidden"]'

test('a typed title shows what it may mean, one click takes it; a vague title gets a question', async () => {
  const page = await newPage(browser, house.url)
  await signIn(page, 'officer@example.org')
  await page.goto('/vacancies/new')
  await page.locator('input[name="title"]').fill('Mitarbeiter gesucht')
  await page.getByText('Der Titel allein sagt nicht').waitFor()
  await page.locator('input[name="title"]').fill('Altenpfleger (m/w/d)')
  const guess = page.getByRole('button', { name: /^Als Zielberuf nehmen: .*lten/ }).first()
  await guess.waitFor()
  expect(await page.getByRole('button', { name: /^Als Zielberuf nehmen/ }).count()).toBeLessThanOrEqual(3)
  expect(await page.locator('main').innerText()).toMatch(/zu \d+ % sicher/)
  await guess.click()
  expect(await page.locator(hidden).inputValue()).toMatch(/^821\d\d$/)
  expect(await page.getByRole('button', { name: /^Als Zielberuf nehmen/ }).count()).toBe(0)
  expect(page.faults).toEqual([])
}, 300_000)

test('without scripts the form comes back with the guesses to choose from, and nothing is lost', async () => {
  const scripted = await newPage(browser, house.url)
  await signIn(scripted, 'officer@example.org')
  const context = await browser.newContext({
    baseURL: house.url,
    locale: 'de-DE',
    javaScriptEnabled: false,
    storageState: await scripted.context().storageState(),
  })
  const page = await context.newPage()
  await page.goto('/vacancies/new')
  await page.locator('input[name="title"]').fill('Altenpfleger (m/w/d)')
  await page.locator('input[name="city"]').fill('Musterort')
  await page.locator('.form-foot button[value="save"]').click()
  const choices = page.locator('input[type="radio"][name="occupation"]')
  expect(await choices.count()).toBeGreaterThan(0)
  expect(await page.locator('input[type="radio"][name="occupation"]:checked').count()).toBe(0)
  expect(await page.locator('input[name="title"]').inputValue()).toBe('Altenpfleger (m/w/d)')
  expect(await page.locator('input[name="city"]').inputValue()).toBe('Musterort')
  await choices.first().check()
  const code = await choices.first().inputValue()
  await page.locator('.form-foot button[value="save"]').click()
  await page.getByText('Bitte einen Betrieb aus der Liste wählen.').first().waitFor()
  expect(await page.locator(hidden).inputValue()).toBe(code)
  expect(await page.getByText('Bitte einen Beruf aus der Liste wählen.').count()).toBe(0)

  await page.goto('/vacancies/new')
  await page.locator('input[name="title"]').fill('Mitarbeiter gesucht')
  await page.locator('.form-foot button[value="save"]').click()
  expect(await page.locator('legend', { hasText: 'Der Titel allein sagt nicht' }).count()).toBe(1)
  await context.close()
}, 300_000)
