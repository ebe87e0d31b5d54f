import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, openBrowser, phone, signIn } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'
import { newPerson, ownLink } from './own-area.ts'

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

test('a person comes in by the link of a mail, says that she looks for work and corrects a fact; an officer takes it over; she reads it', async () => {
  const email = 'amal.haddad@example.org'
  const staffPath = await newPerson(house, email, { maxKm: '10' })
  const customer = await newPage(browser, house.url, { viewport: phone })

  await customer.goto('/me/sign-in')
  await customer.getByLabel('Code aus dem Brief').fill('AB12-CD34')
  await customer.getByLabel('Ihr Geburtsjahr').fill('1990')
  await customer.getByRole('button', { name: 'Anmelden' }).click()
  await customer.getByText('Das passt nicht zusammen.').waitFor()

  await customer.goto(await ownLink(house, email))
  await customer.getByRole('button', { name: 'Anmelden' }).click()
  await customer.getByRole('heading', { name: 'Guten Tag Amal Haddad' }).waitFor()
  await customer.getByRole('button', { name: /^Ja, ich suche Arbeit/ }).click()
  await customer.getByText('Wir haben notiert, dass Sie Arbeit suchen.').waitFor()

  await customer.goto('/me/profile/wayToWork')
  await customer.getByLabel('Höchstens so viele Kilometer').fill('45')
  await customer.getByRole('button', { name: 'Absenden' }).click()
  await customer.getByText('Wir sehen es uns an und antworten Ihnen hier.').waitFor()
  await customer.locator('#told', { hasText: 'Wir sehen es uns an' }).waitFor()

  const officer = await newPage(browser, house.url)
  await signIn(officer, 'officer@example.org')
  await officer.goto(staffPath)
  const says = officer.locator('#says')
  await says.getByText('45 km').waitFor()
  await says.getByRole('button', { name: /^Übernehmen/ }).click()
  await officer.getByText('Die Angabe ist übernommen.').waitFor()

  await customer.goto('/me/profile')
  await customer.locator('#told', { hasText: 'Wir haben es übernommen' }).waitFor()
  await customer.locator('.own-facts', { hasText: 'bis 45 Kilometer' }).waitFor()
  await customer.getByRole('button', { name: 'Abmelden' }).click()
  await customer.getByRole('heading', { name: 'Mein Bereich' }).waitFor()
  const after = await customer.goto('/me/profile')
  expect(new URL(after?.url() ?? '').pathname).toBe('/me/sign-in')
  expect([...customer.faults, ...officer.faults]).toEqual([])
})
