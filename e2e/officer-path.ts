import { expect } from 'vitest'
import type { Browser, Page } from 'playwright'
import { mailTexts } from '../app/domains/messages/messages.texts.ts'
import { customerLanguages } from '../app/lib/languages.ts'
import { newPage, phone } from './browser.ts'
import type { Hands } from './hands.ts'

const heading = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 1, name: text }).waitFor()
const status = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()
const button = (page: Page, name: string | RegExp) =>
  page
    .locator('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
const link = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: typeof name === 'string' }).first()

/** Signs in by the page's own form. */
async function signInAs(page: Page, hands: Hands, email: string): Promise<void> {
  await page.goto('/sign-in')
  await hands.type(page.getByLabel('E-Mail-Adresse'), email)
  await hands.type(page.getByLabel('Passwort'), 'demo')
  await hands.press(button(page, 'Anmelden'))
  await heading(page, 'Arbeitsliste')
}

/** From the worklist to the first person with a match that nobody has proposed yet; proposes it. */
async function proposeFirstMatch(page: Page, hands: Hands): Promise<void> {
  const people = await page
    .locator('main .work a[href^="/candidates/"]')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
  const profiles = people.filter((href) => /^\/candidates\/[^/]+(\/matches)?$/.test(href))
  expect(profiles.length).toBeGreaterThan(0)
  for (const person of profiles.slice(0, 12)) {
    await page.goto('/')
    await hands.press(page.locator(`main .work a[href="${person}"]`).first())
    await page.waitForURL((url) => url.pathname.startsWith('/candidates/'))
    if (!page.url().endsWith('/matches')) {
      await hands.press(page.locator('main a[href$="/matches"]').first())
      await page.waitForURL(/\/matches$/)
    }
    await page.getByRole('heading', { level: 1 }).waitFor()
    const propose = button(page, /^Vorschlagen/)
    if ((await propose.count()) === 0) continue
    await hands.press(propose)
    await status(page, 'Der Vorschlag ist notiert.')
    return
  }
  throw new Error('None of the first people on the worklist has a match')
}

/** A draft for a day long ahead, with two places; published. Leads to the page where people are chosen. */
async function publishEvent(page: Page, hands: Hands, title: string, day: string): Promise<void> {
  await hands.press(link(page, 'Termine'))
  await heading(page, 'Termine')
  await hands.press(link(page, 'Neuer Termin'))
  await heading(page, 'Neuer Termin')
  const field = (label: string) =>
    page
      .getByLabel(label, { exact: true })
      .or(page.getByLabel(new RegExp(`^${label} `)))
      .first()
  await hands.type(page.getByLabel('Betrieb suchen'), 'Logistik')
  await hands.press(button(page, 'Betrieb suchen'))
  const host = page.locator('input[name="hosts[]"]').first()
  await host.waitFor()
  await hands.tick(host)
  await hands.type(field('Titel'), title)
  await hands.type(field('Tag'), day)
  await hands.type(field('Ort \\(Name\\)'), 'Halle 2')
  await hands.type(field('Straße und Hausnummer'), 'Industriestraße 5')
  await hands.type(field('Postleitzahl'), '04435')
  await hands.type(field('Stadt oder Gemeinde'), 'Schkeuditz')
  await hands.type(field('Plätze'), '2')
  await hands.type(page.locator('[name="occupationsSearch"]'), '513')
  await hands.type(page.locator('[name="contactName"]'), 'Erika Kunze')
  await hands.type(page.locator('[name="contactPhone"]'), '03421 123456')
  await hands.press(button(page, 'Speichern'))
  await heading(page, title)
  await hands.press(button(page, 'Veröffentlichen'))
  await status(page, 'Der Termin ist veröffentlicht.')
}

/** Chooses the first people of the ranked list and invites them by mail. */
async function inviteFirst(page: Page, hands: Hands, count: number): Promise<void> {
  await page.locator('select[name="channel"]').waitFor()
  await hands.choose(page.locator('select[name="channel"]'), 'mail')
  for (let n = 0; n < count; n++) await hands.tick(page.locator('input[name="candidates[]"]').nth(n))
  await hands.press(button(page, 'Einladungen senden'))
  await status(page, /eingeladen\.$/)
}

/** The beginning of the subject of a cancellation, in every language that a person may read. */
const cancellations = customerLanguages.map(
  (language) => mailTexts(language).subject.cancellation('¦', '').split('¦')[0]?.trim() ?? '',
)

interface Mail {
  link: string
  recipient: string
  page: string
}

/** Waits for a mail in the local mailbox whose subject speaks of the event, and reads it. */
async function mailAbout(page: Page, wanted: (text: string) => boolean, title: string): Promise<Mail> {
  for (const patience = Date.now() + 120_000; Date.now() < patience;) {
    await page.goto('/mailbox')
    const rows = page.locator('main tbody tr')
    for (const row of await rows.filter({ hasText: title }).all()) {
      const href = await row.getByRole('link').first().getAttribute('href')
      if (!href) continue
      const text = await row.innerText()
      if (!wanted(text)) continue
      const recipient = /\S+@\S+/.exec(text)?.[0] ?? ''
      await page.goto(href)
      const body = await page.locator('pre.mail-text').innerText()
      return { recipient, page: href, link: /https?:\/\/\S+\/a\/[\w-]+/.exec(body)?.[0] ?? '' }
    }
    await new Promise((wake) => setTimeout(wake, 500))
  }
  throw new Error(`No mail about "${title}" came`)
}

export interface Way {
  browser: Browser
  url: string
  javaScript: boolean
  /** Makes the hands for a page. */
  hands: (page: Page) => Hands
  title: string
  /** Day of the event, ISO; each way its own, so that nobody is busy. */
  day: string
}

/**
 * The officer's path: sign in → worklist → person → matches → propose → event → publish → choose people → invite → mail →
 * the invited person says yes behind the link → list of answers → cancel, with notice to the person.
 */
export async function goOfficersPath({ browser, url, javaScript, hands: handsOf, title, day }: Way): Promise<void> {
  const page = await newPage(browser, url, { javaScriptEnabled: javaScript })
  const hands = handsOf(page)
  await signInAs(page, hands, 'officer@example.org')
  await proposeFirstMatch(page, hands)
  await publishEvent(page, hands, title, day)
  const event = new URL(page.url()).pathname.replace(/\/choose$/, '')
  await inviteFirst(page, hands, 4)
  const mail = await mailAbout(page, () => true, title)
  expect(mail.link).not.toBe('')

  const own = await newPage(browser, url, { javaScriptEnabled: javaScript, viewport: phone })
  await own.request.post('/page-language', { form: { language: 'de', to: '/' } })
  await own.goto(mail.link)
  await heading(own, 'Kommen Sie?')
  await own.reload()
  await heading(own, 'Kommen Sie?')
  await handsOf(own).press(button(own, 'Ja, ich komme'))
  await heading(own, 'Sie haben zugesagt.')

  await page.goto(event)
  await hands.press(page.locator(`main a[href="${event}/people"]`).first())
  await page.waitForURL(/\/people$/)
  await page.locator('main').getByText('zugesagt', { exact: true }).first().waitFor()
  expect(await page.locator('main').getByRole('link', { name: 'zugesagt (1)' }).count()).toBe(1)

  await hands.press(page.locator(`main a[href="${event}/cancel"]`).first())
  await heading(page, 'Diesen Termin absagen?')
  await hands.type(page.locator('input[name="reason"]'), 'Der Betrieb hat abgesagt')
  await hands.press(button(page, 'Termin absagen'))
  await status(page, 'Der Termin ist abgesagt.')
  await own.goto(mail.link)
  await heading(own, 'Dieser Termin fällt aus.')
  const notice = await mailAbout(
    page,
    (text) => text.includes(mail.recipient) && cancellations.some((words) => text.includes(words)),
    title,
  )
  expect(notice.page).not.toBe(mail.page)
  expect([...page.faults, ...own.faults]).toEqual([])
  await page.context().close()
  await own.context().close()
}
