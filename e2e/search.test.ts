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
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

/** How many hits the page in view tells. */
const found = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.locator('[role=status] strong').innerText())?.[0])

test('from any page by Ctrl+K, with a slip of the hand, over a facet to the vacancy', async () => {
  const page = await newPage(browser, house.url)
  await signIn(page, 'officer@example.org')
  await page.waitForURL(house.url + '/')
  await expect.poll(() => page.locator('#seek[role=combobox]').count()).toBe(1)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('staplrfahrer')
  await page.locator('.seek__list [role=option]').first().waitFor()
  expect(await page.locator('.seek__list [role=option]').first().innerText()).toMatch(/stapler/i)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=staplrfahrer')
  await page.locator('main .tabs').getByRole('link', { name: 'Stellen' }).click()
  await page.locator('main .tabs [aria-current=page]', { hasText: 'Stellen' }).waitFor()
  const all = await found(page)
  await page.getByLabel(/^Nachtarbeit/).check()
  await page.getByRole('button', { name: 'Anwenden' }).click()
  await page.waitForURL('**time=night**')
  await expect.poll(() => found(page)).toBeLessThan(all)
  expect(await found(page)).toBeGreaterThan(0)
  await page.locator('.hit a').first().click()
  await page.waitForURL('**/vacancies/**')
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/stapler/i)
  expect(page.faults).toEqual([])
})

test('the same without scripts, and what to loosen when nothing fits', async () => {
  const page = await newPage(browser, house.url, { javaScriptEnabled: false })
  await signIn(page, 'officer@example.org')
  await page.locator('#seek').fill('Putzfrau')
  await page.locator('#seek').press('Enter')
  await page.waitForURL('**/search?q=Putzfrau')
  expect(await page.locator('.hit').first().innerText()).toMatch(/reinigung/i)
  await page.goto('/search?kind=vacancy&q=Putzfrau&pay=900')
  expect(await page.locator('.empty').innerText()).toMatch(/ohne „ab 900/)
  await page.locator('.empty a', { hasText: 'ab 900' }).click()
  await page.waitForURL((url) => !url.search.includes('pay'))
  expect(await page.locator('.hit').count()).toBeGreaterThan(5)
})
