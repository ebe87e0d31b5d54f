import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright'
import { expect } from 'vitest'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { browserArguments, ensureBrowser } from '../app/testing/browser.ts'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(), args: browserArguments })

/** Sizes at which every page must be good. */
export const desktop = { width: 1440, height: 900 }
export const phone = { width: 360, height: 740 }

/** A page of its own (no cookies yet) that fails the test's expectations by its list of faults: script errors and answers of 5xx. */
export async function newPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({ baseURL: url, viewport: desktop, locale: 'de-DE', ...options })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text())
  })
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`)
  })
  return Object.assign(page, { faults, waitForURL: drawn(page) })
}

/** Waits for an address and then until its page is drawn: with scripts, the address bar is a moment ahead of the page. */
function drawn(page: Page): Page['waitForURL'] {
  const arrive = page.waitForURL.bind(page)
  return async (url, options) => {
    await arrive(url, options)
    await expect
      .poll(() => page.locator('body').getAttribute('data-shown'), { timeout: 30_000 })
      .toBe(new URL(page.url()).pathname + new URL(page.url()).search)
  }
}

/** Signs in a demo account through the page. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort').fill('demo')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** What axe finds on the page against WCAG 2.2 AA and its best practices: rule and place of each violation. `only`: these rules alone. */
export async function axe(page: Page, rules: { only?: string[]; without?: string[] } = {}): Promise<string[]> {
  // Without frames inside, axe needs no page of its own to put their findings together.
  const alone = page.frames().length === 1
  const builder = new AxeBuilder({ page }).disableRules(rules.without ?? []).setLegacyMode(alone)
  const { violations } = await (rules.only ? builder.withRules(rules.only) : builder).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary ?? ''}`),
  )
}
