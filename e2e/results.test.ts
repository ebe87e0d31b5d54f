import { strFromU8, unzipSync } from 'fflate'
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
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

/** Open vacancies of a branch, counted one by one from the list of the API. */
async function plainCount(branch: string): Promise<number> {
  let count = 0
  for (const state of ['published', 'restricted']) {
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = `limit=200&state=${state}&occupation=${branch}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
      const { body } = await house.api('GET', `/api/v1/vacancies?${query}`)
      const page = body as { items: unknown[]; next: string | null }
      count += page.items.length
      cursor = page.next
    }
  }
  return count
}

test('a team lead goes from the dashboard to a figure, to its rows and to the file: each says what a plain count says', async () => {
  const page = await newPage(browser, house.url, { javaScriptEnabled: false })
  await signIn(page, 'lead@example.org')
  await page.goto('/results')
  await page.locator('main').getByRole('link', { name: 'Angebot und Nachfrage nach Zielberufen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Angebot und Nachfrage nach Zielberufen' }).waitFor()
  const row = page.locator('main tbody tr').filter({ hasText: 'Verkehrs- und Logistikberufe' })
  const counted = await plainCount('51')
  expect(counted).toBeGreaterThan(100)
  const figure = row.locator('a[href*="figure=vacancies"]')
  expect(await figure.innerText()).toBe(String(counted))

  const file = await page.request.get(`${house.url}/results/files/occupations.csv`)
  const line = (await file.text()).split('\r\n').find((one) => one.startsWith('51;'))
  expect(line?.split(';')[2]).toBe(String(counted))

  await figure.click()
  await page.getByRole('heading', { level: 1, name: 'Offene Stellen' }).waitFor()
  expect(await page.locator('main [role="status"] strong').innerText()).toBe(`${counted} Zeilen`)
  const rows = await page.request.get(`${house.url}/results/files/rows.csv?figure=vacancies&occupation=51`)
  expect((await rows.text()).trimEnd().split('\r\n')).toHaveLength(counted + 1)
  expect(page.faults).toEqual([])
})

test('a cost that is entered becomes a cost per hire, and the open data are a package that names its files', async () => {
  const page = await newPage(browser, house.url, { javaScriptEnabled: false })
  await signIn(page, 'lead@example.org')
  await page.goto('/results/costs')
  const row = page.locator('tbody tr').filter({ hasNotText: 'eingestellt: 0' }).first()
  await row.getByRole('textbox').fill('1.250,50')
  await row.getByRole('button').click()
  await page.getByText('Gespeichert.').waitFor()
  await page.goto('/results/work?subject=events&by=kind')
  await page.getByRole('columnheader', { name: 'Kosten je Einstellung' }).waitFor()
  await page.getByRole('link', { name: 'Was heißt „Kosten je Einstellung“?' }).click()
  await page.getByRole('heading', { level: 2, name: 'Kosten je Einstellung' }).waitFor()

  const zip = await page.request.get(`${house.url}/results/files/yearly-report.zip`)
  const files = unzipSync(new Uint8Array(await zip.body()))
  const described = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
    resources: { path: string; schema: { fields: { name: string; description: string }[] } }[]
  }
  expect(described.resources.map(({ path }) => path).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'datapackage.json')
      .sort(),
  )
  for (const { path, schema } of described.resources) {
    const head = strFromU8(files[path] ?? new Uint8Array()).split('\r\n')[0]
    expect(head).toBe(schema.fields.map(({ name }) => name).join(','))
    expect(schema.fields.every(({ description }) => description.length > 3)).toBe(true)
  }
  const pdf = await page.request.get(`${house.url}/results/files/yearly-report.pdf`)
  expect(strFromU8(new Uint8Array((await pdf.body()).subarray(0, 5)))).toBe('%PDF-')
  const answer = await house.api('GET', '/api/v1/reports/occupations?level=5')
  const { items } = answer.body as { items: { vacancies: number | null; hidden: string[] }[] }
  expect(items.filter(({ vacancies }) => vacancies === 1 || vacancies === 2)).toEqual([])
  expect(items.some(({ hidden }) => hidden.includes('vacancies'))).toBe(true)
  expect(page.faults).toEqual([])
})

test('an employer sees no figure of the house', async () => {
  const page = await newPage(browser, house.url)
  await signIn(page, 'employer@example.org')
  await page.waitForURL('**/firm')
  for (const path of [
    '/results',
    '/results/occupations',
    '/results/rows',
    '/results/files/occupations.csv',
    '/results/report',
    '/results/costs',
  ])
    expect((await page.request.get(house.url + path)).status(), path).toBe(403)
})
