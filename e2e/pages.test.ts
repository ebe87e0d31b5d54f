import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, desktop, newPage, openBrowser, phone, signIn } from './browser.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'
import { newPerson, ownLink } from './own-area.ts'
import { proposeToBoth } from './proposal-links.ts'
import { pageRoutes, routeOf } from './routes.ts'

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

/** What other colours or a wider page can break although the page was good on a phone in light. */
const ofLook = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'landmark-unique']

/** The looks of the page that is open: what axe finds, and what sticks out of it. All rules on a phone in light, those of the look at a desk in dark; `LOOKS=all`: all rules at both sizes in both colours. */
async function faultsOfLooks(page: Page, name: string): Promise<string[]> {
  const faults: string[] = []
  const look = async (size: typeof phone, colorScheme: 'light' | 'dark', only?: string[]) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    const found = await axe(page, only ? { only } : {})
    faults.push(...found.map((fault) => `${name} at ${size.width} in ${colorScheme} colours: ${fault}`))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) faults.push(`${name} is ${wide} px wider than ${size.width}`)
  }
  const only = process.env.LOOKS === 'all' ? undefined : ofLook
  await look(phone, 'light')
  await look(desktop, 'dark', only)
  if (!only)
    for (const [size, scheme] of [
      [phone, 'dark'],
      [desktop, 'light'],
    ] as const)
      await look(size, scheme)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

/** An invited person's mail, so that there is a mail to show and a link to open; and pages of the event that can still be changed. */
async function answerLink(page: Page): Promise<string[]> {
  const listed = await house.api('GET', '/api/v1/events?limit=200')
  const { items } = listed.body as {
    items: { id: string; title: string; state: string; begins: string; registration: string }[]
  }
  const event = items.find(
    ({ state, begins }) => state === 'published' && Date.parse(begins) > Date.now() + 3 * 86_400_000,
  )
  expect(event).toBeDefined()
  await page.goto(`/events/${event?.id ?? ''}/choose`)
  await page.locator('select[name="channel"]').selectOption('mail')
  for (let n = 0; n < 5; n++) await page.locator('input[name="candidates[]"]').nth(n).check()
  await page.getByRole('button', { name: 'Einladungen senden' }).click()
  await page.waitForURL('**/invitations')
  const eventPath = new URL(page.url()).pathname.replace(/\/invitations$/, '')
  const mails = page.locator('main tbody tr', { hasText: event?.title ?? '' }).getByRole('link')
  await expect.poll(() => page.goto('/mailbox').then(() => mails.count()), { timeout: 60_000 }).toBeGreaterThan(0)
  await mails.first().click()
  const text = await page.locator('pre.mail-text').innerText()
  const link = new URL(/https?:\/\/\S+\/a\/[\w-]+/.exec(text)?.[0] ?? 'missing:').pathname
  return [link, `${eventPath}/edit`, `${eventPath}/cancel`]
}

/** The way out of mails, from the headers of the mail that is open. */
async function leaveLink(page: Page): Promise<string> {
  const text = await page.locator('main').innerText()
  return new URL(/https?:\/\/\S+?\/leave\/[\w.-]+/.exec(text)?.[0] ?? 'missing:').pathname
}

/** The page behind "Noch offen?", reached as an employer reaches it: an officer asks, the mail brings the link. */
async function stillOpenLink(page: Page): Promise<string> {
  await page.goto('/')
  await page.locator('a[href^="/vacancies/"]:not([href$="/matches"]):not([href$="/review"])').first().click()
  await page.waitForURL('**/vacancies/*')
  await page.getByRole('button', { name: 'Betrieb fragen' }).click()
  await page.getByText('Die Frage geht als E-Mail').waitFor()
  const mail = page.getByRole('link', { name: /Noch offen/ })
  await expect.poll(() => page.goto('/mailbox').then(() => mail.count()), { timeout: 60_000 }).toBeGreaterThan(0)
  await mail.first().click()
  const text = await page.locator('pre.mail-text').innerText()
  return new URL(/https?:\/\/\S+\/still-open\/[\w.-]+/.exec(text)?.[0] ?? 'missing:').pathname
}

/** The form of the card of some temp agency. */
async function agencyCard(): Promise<string> {
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer = await house.api('GET', `/api/v1/employers?limit=200${cursor ? `&cursor=${cursor}` : ''}`)
    const body = answer.body as { items: { id: string; kind: string }[]; next: string | null }
    const agency = body.items.find(({ kind }) => kind === 'temp_agency')
    if (agency) return `/employers/${agency.id}/card`
    cursor = body.next
  }
  throw new Error('The demo has no temp agency')
}

/** The link of a short profile, of the first person of whom five others share enough. */
async function profileLink(page: Page): Promise<string> {
  await page.goto('/candidates')
  const people = await page
    .locator('main tbody a[href^="/candidates/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const person of people) {
    await page.goto(`${person}/profile?q=Metall`)
    if ((await page.locator('input[name="employer"]').count()) === 0) continue
    await page.locator('input[name="employer"]').first().check()
    await page.locator('input[name="consent"]').first().check()
    await page.getByRole('button', { name: 'Link anlegen' }).click()
    return new URL((await page.locator('a.breaks').getAttribute('href')) ?? 'missing:').pathname
  }
  throw new Error('Nobody on the first page of people can have a short profile')
}

/** The list of a host by link, made on the tab of the day of a past event. */
async function hostLink(page: Page): Promise<string> {
  await page.goto('/events?when=past')
  const event = page.locator('main tbody a[href^="/events/"]').first()
  await page.goto(`${(await event.getAttribute('href')) ?? ''}/day`)
  await page
    .getByRole('button', { name: /Link erzeugen/ })
    .first()
    .click()
  return new URL((await page.locator('a.door__link').first().getAttribute('href')) ?? 'missing:').pathname
}

/** A visitor's mail, so that there is a link to confirm. */
async function signUpLink(page: Page): Promise<string> {
  await page.goto('/open-events')
  const events = page.locator('main h2 a')
  const paths = await events.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const path of paths) {
    await page.goto(`${path}/register`)
    if ((await page.getByLabel('Vorname').count()) === 0) continue
    await page.getByLabel('Vorname').fill('Ada')
    await page.getByLabel('Nachname').fill('Beispiel')
    await page.getByLabel(/E-Mail-Adresse/).fill('ada.beispiel@example.org')
    await page.getByLabel('Ich bin einverstanden.').check()
    await page.locator('main').getByRole('button', { name: 'Anmelden' }).click()
    await page.waitForURL('**/register?done=mail')
    const mail = page.locator('main tbody a', { hasText: 'Bitte bestätigen' })
    await expect.poll(() => page.goto('/mailbox').then(() => mail.count()), { timeout: 90_000 }).toBeGreaterThan(0)
    await mail.first().click()
    const text = await page.locator('pre.mail-text').innerText()
    return new URL(/https?:\/\/\S+\/sign-up\/[\w-]+/.exec(text)?.[0] ?? 'missing:').pathname
  }
  throw new Error('No open event takes visitors')
}

/** An employer's first published vacancy with people who fit: asks for one; the officer's page of it. */
async function askForContact(employer: Page, officer: Page): Promise<string> {
  await employer.goto('/firm')
  const vacancies = employer.locator('a[href$="/people"]')
  for (const path of await vacancies.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
    await employer.goto(path)
    const ask = employer.getByRole('button', { name: /Kontakt zu Person/ })
    if ((await ask.count()) === 0) continue
    await ask.first().click()
    await employer.getByText('Wir fragen die Person und melden uns.').waitFor()
    await officer.goto('/?site=')
    return (await officer.locator('a[href^="/contacts/"]').first().getAttribute('href')) ?? 'missing:'
  }
  throw new Error('Nobody fits any vacancy of the demo employer')
}

/** An application day that the employer offers; the officer's page of it. */
async function offerDay(employer: Page, officer: Page): Promise<string> {
  await employer.goto('/firm/days/new')
  await employer
    .getByLabel('Tag', { exact: true })
    .fill(new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10))
  await employer.getByRole('button', { name: 'Tag anbieten' }).click()
  await employer.getByText('Wir melden uns zu Ihrem Bewerbungstag').waitFor()
  await officer.goto('/?site=')
  return (await officer.locator('a[href^="/day-offers/"]').first().getAttribute('href')) ?? 'missing:'
}

/** The officer's check of a vacancy that was handed in. */
async function handInVacancy(): Promise<string> {
  const employers = (await house.api('GET', '/api/v1/employers?limit=1')).body as {
    items: { id: string; name: string }[]
  }
  const made = await house.api('POST', '/api/v1/vacancies', {
    title: 'Kellnerin',
    kind: 'job',
    occupation: '63302',
    employer: { id: employers.items[0]?.id ?? '' },
    location: { postcode: '04860', city: 'Torgau' },
    payPerHour: 12,
    state: 'submitted',
  })
  return `/vacancies/${(made.body as { id: string }).id}/review`
}

const isFirm = (path: string): boolean => /^\/firm(\/|$)/.test(path)
/** Pages of the own area of a customer, but for its door. */
const isOwn = (path: string): boolean => /^\/me(\/|$)/.test(path) && path !== '/me/sign-in'

/** The link by which an employer signs in; `officer` reads the mailbox. */
async function signInLink(employer: Page, officer: Page): Promise<string> {
  await employer.goto('/sign-in/link')
  await employer.getByLabel('E-Mail-Adresse').fill('employer@example.org')
  await employer.getByRole('button', { name: 'Link schicken' }).click()
  await employer.waitForURL('**/sign-in/link?sent=1')
  const mail = officer.getByRole('link', { name: /Anmelde-Link/ })
  await expect.poll(() => officer.goto('/mailbox').then(() => mail.count()), { timeout: 60_000 }).toBeGreaterThan(0)
  await mail.first().click()
  const text = await officer.locator('pre.mail-text').innerText()
  return new URL(/https?:\/\/\S+\/sign-in\/link\/[\w-]+/.exec(text)?.[0] ?? 'missing:').pathname
}

/** Pages that only an account of this kind may open, looked at as that account; `:id` pages are reached by their links. */
const ofAccounts: Record<string, string[]> = {
  'admin@example.org': [
    '/closed-days',
    '/users',
    '/users/new',
    '/api-tokens',
    '/audit',
    '/candidates/demo-c-0002/erase',
    '/candidates/doubles',
    '/candidates/demo-c-0002/merge/demo-c-0003',
    '/house',
    '/house/notices',
    '/house/retention',
    '/house/search',
    '/house/sites/new',
  ],
}
/** Pages of a house without accounts, or on the way of signing in: accounts.test.ts looks at them. */
const elsewhere = ['/first-start', '/sign-in/code', '/password/:token']

/** The pages that this walker may see, from `queue` and from what they link to; each route once. */
async function walk(page: Page, queue: string[], seen: Map<string, string>, faults: string[]): Promise<void> {
  const routes = pageRoutes()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const route = routeOf(routes, path)
    if (!route || seen.has(route.path)) continue
    seen.set(route.path, path)
    const answer = await page.goto(path)
    if (!answer?.ok()) faults.push(`${path} answers ${answer?.status() ?? 0}`)
    faults.push(...(await faultsOfLooks(page, path)))
    queue.push(
      ...(await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))),
    )
  }
}

test(
  'axe finds nothing on any page, on a phone in light and at a desk in dark',
  { timeout: 900_000, retry: 0 },
  async () => {
    const faults: string[] = []
    const seen = new Map<string, string>(elsewhere.map((path) => [path, 'elsewhere']))
    const others = new Set(Object.values(ofAccounts).flat())
    const open = pageRoutes()
      .map((route) => route.path)
      .filter(
        (path) => /^[^:]+$/.test(path) && path !== '/compare' && !isFirm(path) && !isOwn(path) && !others.has(path),
      )

    const page = await newPage(browser, house.url)
    await walk(page, ['/sign-in'], seen, faults)
    await signIn(page, 'officer@example.org')
    const proposed = await proposeToBoth(page)
    const links = [
      ...(await answerLink(page)),
      await leaveLink(page),
      await agencyCard(),
      await profileLink(page),
      await hostLink(page),
      await signUpLink(page),
      await stillOpenLink(page),
      `${proposed.person}?lang=ar`,
      proposed.firm,
    ]
    await page.goto('/search-mails/unknown')
    seen.set('/search-mails/:token', page.url())
    faults.push(...(await faultsOfLooks(page, 'the way out of search mails')))
    await page.goto('/news/unknown')
    seen.set('/news/:token', page.url())
    faults.push(...(await faultsOfLooks(page, 'the way out of a customer’s search mails')))
    await page.goto('/nowhere')
    faults.push(...(await faultsOfLooks(page, 'the page of a wrong address')))
    // Two walkers share the pages of officers, so that both cores are busy; each route is looked at by the one that comes first.
    const second = await newPage(browser, house.url)
    await signIn(second, 'officer@example.org')
    await Promise.all([
      walk(page, ['/', ...links, ...open], seen, faults),
      walk(second, [...open].reverse(), seen, faults),
    ])
    const employer = await newPage(browser, house.url)
    await employer.goto(await signInLink(employer, page))
    seen.set('/sign-in/link/:token', employer.url())
    faults.push(...(await faultsOfLooks(employer, 'the link to sign in')))
    await employer.getByRole('button', { name: 'Anmelden' }).click()
    await employer.waitForURL('**/firm')
    const form = { intent: 'draft', title: 'Fachkraft Lagerlogistik', kind: 'job', occupation: '51312', places: '1' }
    const draft = new URL((await employer.request.post('/firm/vacancies/new', { form })).url()).pathname
    await walk(
      employer,
      [
        '/firm',
        `${draft}/edit`,
        ...pageRoutes().flatMap(({ path }) => (isFirm(path) && !path.includes(':') ? [path] : [])),
      ],
      seen,
      faults,
    )
    await newPerson(house, 'own-area@example.org')
    const customer = await newPage(browser, house.url)
    await customer.goto(await ownLink(house, 'own-area@example.org'))
    seen.set('/me/link/:token', customer.url())
    faults.push(...(await faultsOfLooks(customer, 'the link into the own area')))
    await customer.getByRole('button', { name: 'Anmelden' }).click()
    await customer.waitForURL('**/me')
    await walk(
      customer,
      pageRoutes().flatMap(({ path }) => (isOwn(path) && !path.includes(':') ? [path] : [])),
      seen,
      faults,
    )
    for (const [email, paths] of Object.entries(ofAccounts)) {
      const own = await newPage(browser, house.url)
      await signIn(own, email)
      await walk(own, [...paths], seen, faults)
      expect(own.faults).toEqual([])
    }
    await walk(
      page,
      [await askForContact(employer, page), await offerDay(employer, page), await handInVacancy()],
      seen,
      faults,
    )

    expect(faults).toEqual([])
    expect([...page.faults, ...second.faults, ...employer.faults, ...customer.faults]).toEqual([])
    expect(pageRoutes().flatMap(({ path }) => (seen.has(path) ? [] : [path]))).toEqual([])
  },
)
