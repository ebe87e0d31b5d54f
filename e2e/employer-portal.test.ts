import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../prisma/open.ts'
import { newPage, openBrowser, signIn } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'
import { proposeToBoth } from './proposal-links.ts'

/** What no employer may read of a person: by it the person is found or judged. */
interface Secret {
  id: string
  words: string[]
}

let house: House
let browser: Browser
let secrets: Secret[]
/** Addresses to which mails for employers and hosts go. */
let firmMails: Set<string>

/** Names, addresses, numbers and days of birth of everybody in the demo data; namesakes of people who work for firms are left out. */
async function secretsOfDemo(): Promise<Secret[]> {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  cpSync(process.env.E2E_DEMO_DATA ?? '', folder, { recursive: true })
  const database = await openDatabase({ dataDir: folder }, 'leak test')
  try {
    const { prisma } = database
    const people = await prisma.candidate.findMany({ include: { protected: true } })
    const contacts = await prisma.employerContact.findMany()
    const firms = await prisma.employer.findMany({ select: { phone: true, email: true, street: true } })
    const accounts = await prisma.user.findMany({ where: { role: 'employer' }, select: { email: true } })
    firmMails = new Set([...contacts, ...firms, ...accounts].flatMap(({ email }) => email?.toLowerCase() ?? []))
    const others = [...contacts, ...(await prisma.user.findMany({ select: { name: true } }))].map(({ name }) => name)
    const ofFirms = new Set(
      [...contacts, ...firms].flatMap((one) => [one.phone, one.email, 'street' in one ? one.street : null]),
    )
    return people.map(({ id, firstName, lastName, email, phone: number, street, protected: facts }) => {
      const name = `${firstName ?? ''} ${lastName ?? ''}`
      const named = others.some((other) => other.endsWith(name)) ? [] : [name, `${lastName ?? ''}, ${firstName ?? ''}`]
      const born = facts?.birthDate?.toISOString().slice(0, 10)
      const own = [email, number, street].filter((word) => !ofFirms.has(word))
      return { id, words: [id, ...named, ...own, born].filter((word) => typeof word === 'string') }
    })
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fields that exist for the law only: their names stand nowhere on an employer's pages. */
const lawOnly =
  /birthDate|birth_date|nationality|Staatsangehörigkeit:|severelyDisabled|severely_disabled|Geburts(?:datum|jahr)|familyStatus/

const leaksIn = (text: string): string[] => [
  ...secrets.flatMap(({ words }) => words.filter((word) => word.length > 5 && text.includes(word))),
  ...(lawOnly.exec(text) ?? []),
]

/** Every page and file that links of `from` lead to below /firm, with the data behind each page: what leaks, by address. */
async function walkFirm(page: Page): Promise<{ leaks: string[]; seen: string[] }> {
  const [queue, seen, leaks] = [['/firm'], new Set<string>(), [] as string[]]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const [bare = '', query] = path.split('?')
    const isFile = bare.startsWith('/firm/export/')
    for (const address of isFile ? [path] : [path, `${bare}.data${query ? `?${query}` : ''}`]) {
      const answer = await page.request.get(address)
      const text = await answer.text()
      if (!answer.ok()) leaks.push(`${address} answers ${answer.status()}`)
      leaks.push(...leaksIn(text).map((word) => `${address}: ${word}`))
      if (address === path)
        for (const [, link = ''] of text.matchAll(/href="(\/firm[^"#]*)"/g)) queue.push(link.replaceAll('&amp;', '&'))
    }
  }
  return { leaks, seen: [...seen] }
}

beforeAll(async () => {
  secrets = await secretsOfDemo()
  house = await startHouse({ demo: true })
  browser = await openBrowser()
}, 200_000)
afterAll(async () => {
  await browser.close()
  await house.stop()
})

test('no page, file or data of an employer tells anything of a person who has not agreed; the same walker finds staff pages leaking', async () => {
  const page = await newPage(browser, house.url)
  await signIn(page, 'employer@example.org')
  const { leaks, seen } = await walkFirm(page)
  expect(leaks).toEqual([])
  expect(seen.filter((path) => path.endsWith('/people')).length).toBeGreaterThan(3)
  for (const part of ['/firm/contacts', '/firm/events/', '/firm/export/data.json', '/firm/colleagues', 'copy='])
    expect(seen.some((path) => path.includes(part))).toBe(true)
  const refused = await Promise.all(
    ['/candidates', '/candidates.csv', '/vacancies', '/search?q=a', '/'].map(async (path) => {
      const answer = await page.request.get(path)
      return leaksIn(await answer.text())
    }),
  )
  expect(refused.flat()).toEqual([])
  const officer = await newPage(browser, house.url)
  await signIn(officer, 'officer@example.org')
  expect(leaksIn(await (await officer.request.get('/candidates')).text()).length).toBeGreaterThan(20)
  const list = await house.api('GET', '/api/v1/candidates?limit=1')
  const { items } = list.body as { items: { id: string }[] }
  const detail = await (await officer.request.get(`/candidates/${items[0]?.id ?? ''}`)).text()
  expect(leaksIn(detail).length).toBeGreaterThan(0)
}, 300_000)

/** What a file says: the words of a PDF, else its text. */
async function wordsOf(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return bytes.toString('utf8')
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join(' ')
  })
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ')
}

/** All mails of the box with all their parts: HTML, calendar, files. */
async function mailsOf(officer: Page): Promise<{ to: string; subject: string; text: string }[]> {
  await officer.goto('/mailbox')
  const rows = await officer
    .locator('main tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('a')?.getAttribute('href') ?? '', (row as HTMLElement).innerText]),
    )
  const mails = []
  for (const [path = '', row = ''] of rows) {
    const page = await (await officer.request.get(path)).text()
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    const parts = [...main.matchAll(/href="(\/mailbox\/[^"]+\/parts\/[^"]+)"/g)].map(([, part = '']) => part)
    const files = await Promise.all(parts.map(async (part) => wordsOf(await (await officer.request.get(part)).body())))
    mails.push({ to: row.toLowerCase(), subject: row.split('\n')[0] ?? '', text: [main, ...files].join('\n') })
  }
  return mails
}

test('no mail, calendar or paper that employers and hosts get tells anything of a person; mails to people themselves do', async () => {
  const officer = await newPage(browser, house.url)
  await signIn(officer, 'officer@example.org')
  const { firm } = await proposeToBoth(officer)
  const shown: [string, string][] = [[firm, await (await officer.request.get(firm)).text()]]

  await officer.goto('/candidates')
  const people = await officer
    .locator('main tbody a[href^="/candidates/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const person of people) {
    await officer.goto(`${person}/profile?q=Metall`)
    if ((await officer.locator('input[name="employer"]').count()) === 0) continue
    await officer.locator('input[name="employer"]').first().check()
    await officer.locator('input[name="consent"]').first().check()
    await officer.getByRole('button', { name: 'Link anlegen' }).click()
    const link = officer.locator('a.breaks')
    await link.waitFor()
    const profile = new URL((await link.getAttribute('href')) ?? 'missing:').pathname
    for (const path of [profile, `${profile}/pdf`])
      shown.push([path, await wordsOf(await (await officer.request.get(path)).body())])
    break
  }
  // The list of a host, opened by its link without an account.
  await officer.goto('/events?when=past')
  const past = (await officer.locator('main tbody a[href^="/events/"]').first().getAttribute('href')) ?? ''
  await officer.goto(`${past}/day`)
  await officer
    .getByRole('button', { name: /Link erzeugen/ })
    .first()
    .click()
  const door = officer.locator('a.door__link').first()
  await door.waitFor()
  const list = new URL((await door.getAttribute('href')) ?? 'missing:').pathname
  const host = await newPage(browser, house.url)
  shown.push([list, await (await host.request.get(list)).text()])

  expect(shown).toHaveLength(4)
  expect(shown.at(-1)?.[1].length).toBeGreaterThan(200)
  expect(shown.flatMap(([path, text]) => leaksIn(text).map((word) => `${path}: ${word}`))).toEqual([])

  const mails = await mailsOf(officer)
  const [toFirms, toPeople] = [true, false].map((firms) =>
    mails.filter(({ to }) => [...firmMails].some((address) => to.includes(address)) === firms),
  )
  expect(toFirms?.length).toBeGreaterThan(0)
  expect(toFirms?.flatMap(({ subject, text }) => leaksIn(text).map((word) => `mail „${subject}“: ${word}`))).toEqual([])
  expect(toPeople?.some(({ text }) => leaksIn(text).length > 0)).toBe(true)
}, 300_000)
