import type { Browser } from 'playwright'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { keyboard, mouse } from './hands.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'
import { goOfficersPath } from './officer-path.ts'

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

test("the officer's path with the mouse", () =>
  goOfficersPath({
    browser,
    url: house.url,
    javaScript: true,
    hands: () => mouse,
    title: 'Bewerbungstag mit der Maus',
    day: '2029-03-06',
  }))

test("the officer's path without JavaScript", () =>
  goOfficersPath({
    browser,
    url: house.url,
    javaScript: false,
    hands: () => mouse,
    title: 'Bewerbungstag ohne Skripte',
    day: '2029-03-07',
  }))

test("the officer's path with the keyboard alone", () =>
  goOfficersPath({
    browser,
    url: house.url,
    javaScript: true,
    hands: keyboard,
    title: 'Bewerbungstag mit Tasten',
    day: '2029-03-08',
  }))
