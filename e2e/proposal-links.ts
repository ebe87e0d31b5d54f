import type { Page } from 'playwright'
import { expect } from 'vitest'

/** A proposal to both sides with the links in their mails. */
export interface ProposedPair {
  /** Address of the page with the person's matches, and the name of the person. */
  matches: string
  name: string
  person: string
  firm: string
}

const linkIn = (text: string, page: string): string | null =>
  new RegExp(`https?://\\S+/${page}/[\\w.-]+`).exec(text)?.[0] ?? null

/** Proposes the best vacancy to a person and the person to its employer, where both get a mail, and reads the links in the mails. */
export async function proposeToBoth(page: Page): Promise<ProposedPair> {
  await page.goto('/candidates?ready=ready')
  const people = await page
    .locator('main tbody .main a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const person of people) {
    const matches = `${person}/matches`
    await page.goto(matches)
    const form = page.locator('main article.match form', { has: page.locator('select[name="to"]') }).first()
    if ((await form.count()) === 0) continue
    const name = (await page.locator('h1').innerText()).replace(/^Stellen für /, '')
    await form.locator('select[name="to"]').selectOption('both')
    await form.getByRole('button').click()
    const told = page.locator('.status', { hasText: 'Der Vorschlag ist notiert.' })
    await told.waitFor()
    const text = await told.innerText()
    if (!text.includes('Die Person bekommt eine E-Mail') || !text.includes('Der Betrieb bekommt eine E-Mail')) continue
    const links = { person: null as string | null, firm: null as string | null }
    await expect
      .poll(
        async () => {
          await page.goto('/mailbox')
          const mails = page.locator('main tbody a')
          const last = await mails.evaluateAll((all) => all.slice(0, 4).map((one) => one.getAttribute('href') ?? ''))
          for (const mail of last) {
            await page.goto(mail)
            const body = await page.locator('pre.mail-text').innerText()
            links.person ??= linkIn(body, 'v')
            links.firm ??= linkIn(body, 'proposal')
          }
          return links.person !== null && links.firm !== null
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    const path = (url: string | null) => new URL(url ?? 'missing:').pathname
    return { matches, name, person: path(links.person), firm: path(links.firm) }
  }
  throw new Error('No proposal could be written to both sides')
}
