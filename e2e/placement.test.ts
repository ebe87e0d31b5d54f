import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, openBrowser, signIn } from './browser.ts'
import type { House } from './house.ts'
import { proposeToBoth } from './proposal-links.ts'
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

test(
  'a ready person without a match: firms to ask, a call, an anonymous short profile, a vacancy won and counted',
  { timeout: 300_000 },
  async () => {
    const page = await newPage(browser, house.url)
    await signIn(page, 'officer@example.org')
    await page.goto('/placement')
    const people = await page
      .locator('main tbody a[href$="/leads"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(people.length).toBeGreaterThan(0)

    let person = ''
    for (const leads of people) {
      const profile = leads.replace(/leads$/, 'profile')
      await page.goto(profile)
      if ((await page.getByText('teilen alles, was hier steht').count()) === 0) continue
      await page.goto(leads)
      if ((await page.getByRole('button', { name: /^Übernehmen/ }).count()) === 0) continue
      person = leads.replace(/\/leads$/, '')
      break
    }
    expect(person).not.toBe('')
    await page
      .getByRole('button', { name: /^Übernehmen/ })
      .first()
      .click()
    await page.getByText('ist für Sie vorgemerkt').waitFor()

    const card = page.locator('main article.card').first()
    await card.getByText('Kontakt notieren').first().click()
    await card.locator('select[name="result"]').selectOption('interested')
    await card.locator('textarea[name="notes"]').fill('Möchte die Person kennenlernen')
    await card.getByRole('button', { name: /^Kontakt notieren/ }).click()
    await page.getByText('Der Kontakt ist notiert.').waitFor()
    await page.getByText('interessiert – Möchte die Person kennenlernen').waitFor()

    await page.locator('main article.card a[href*="/profile?employer="]').first().click()
    await page.waitForURL(/\/profile\?employer=/)
    await page.locator('input[name="consent"][value="phone"]').check()
    await page.getByRole('button', { name: 'Link anlegen' }).click()
    const link = (await page.locator('a.breaks').getAttribute('href')) ?? ''
    const employer = await newPage(browser, house.url)
    expect((await employer.goto(link))?.status()).toBe(200)
    const name = (await page.locator('h1').innerText()).replace(/^Kurzprofil: /, '')
    const [surname = 'missing'] = name.split(',')
    expect(await employer.locator('main').innerText()).not.toContain(surname)
    const pdf = await employer.request.get(`${link}/pdf`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('button', { name: /^Zurückziehen/ }).click()
    await page.getByText('Der Link öffnet nichts mehr.').waitFor()
    expect((await employer.goto(link))?.status()).toBe(410)
    expect((await employer.request.get(`${link}/pdf`)).status()).toBe(404)

    await page.goto(`${person}/leads`)
    await page.getByRole('link', { name: 'Stelle aus dem Gespräch anlegen' }).first().click()
    await page.waitForURL(/\/vacancies\/new\?lead=/)
    expect(await page.locator('input[name="title"]').inputValue()).not.toBe('')
    await page.locator('button[name="intent"][value="publish"]').click()
    await page.waitForURL(/\/vacancies\/[0-9a-z]+$/)
    await page.getByText('zählt als durch bewerberorientierte Vermittlung gewonnen').waitFor()
    const vacancy = new URL(page.url()).pathname
    await page.goto(`${person}/leads`)
    expect(await page.locator(`main a[href="${vacancy}"]`).count()).toBe(1)
    expect(page.faults).toEqual([])
  },
)

test(
  'a proposal goes to both by mail; opening the links changes nothing; both answer without scripts; the officer sees it',
  { timeout: 300_000 },
  async () => {
    const page = await newPage(browser, house.url)
    await signIn(page, 'officer@example.org')
    const { matches, name, person, firm } = await proposeToBoth(page)
    const outside = await newPage(browser, house.url, { javaScriptEnabled: false })
    const answers = page.locator('#proposals li', { hasText: 'Person:' }).first()

    for (const link of [person, firm]) expect((await outside.goto(link))?.status()).toBe(200)
    await page.goto(matches)
    expect(await answers.innerText()).toContain('noch keine Antwort')

    await outside.goto(`${person}?lang=de`)
    await outside.getByRole('button', { name: 'Ja, ich habe Interesse' }).click()
    await outside.getByText('Ihre Antwort:').waitFor()
    await outside.goto(firm)
    const [surname = 'missing'] = name.split(',')
    expect(await outside.locator('main').innerText()).not.toContain(surname)
    await outside.getByRole('radio', { name: 'Erfahrung fehlt' }).check()
    await outside.getByRole('button', { name: 'Nein, das passt nicht' }).click()
    await outside.getByText('Ihre Antwort:').waitFor()

    await page.goto(matches)
    expect(await answers.innerText()).toContain('Person: Interesse')
    expect(await answers.innerText()).toContain('Betrieb: passt nicht – Erfahrung fehlt')
    await page.goto('/?site=')
    await page.getByText('Neue Antworten auf Vorschläge').waitFor()
  },
)
