import type { House } from '../../../e2e/house.ts'
import { quantile, timed } from './figures.ts'
import type { BenchLine } from './figures.ts'

async function signedIn(url: string, who = 'officer'): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: url },
    body: `email=${who}%40example.org&password=demo`,
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  if (answer.status !== 302) throw new Error(`Signing in answered ${answer.status}`)
  return cookies.join('; ')
}

async function get(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { Cookie: cookie } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return text
}

const firstLink = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

/** Milliseconds of the main pages over HTTP, one after the other, as an officer sees them on the demo data. */
export async function benchPages(url: string, times = 20): Promise<BenchLine[]> {
  const cookie = await signedIn(url)
  const person = firstLink(await get(`${url}/candidates`, cookie), /href="(\/candidates\/demo-[\w-]+)"/)
  const vacancy = firstLink(await get(`${url}/vacancies`, cookie), /href="(\/vacancies\/demo-[\w-]+)"/)
  const event = firstLink(await get(`${url}/events`, cookie), /href="(\/events\/demo-[\w-]+)"/)
  const pages: [string, string, number?][] = [
    ['worklist', '/'],
    ['people', '/candidates'],
    ['people by occupation', '/candidates?occupation=513'],
    ['person', person],
    ['matches of a person', `${person}/matches`, 300],
    ['vacancies', '/vacancies'],
    ['vacancies around a place', '/vacancies?place=04860&km=30'],
    ['vacancy', vacancy],
    ['matches of a vacancy', `${vacancy}/matches`, 300],
    ['employers', '/employers'],
    ['events', '/events'],
    ['event: choosing people', `${event}/choose`, 300],
  ]
  return timesOf(url, cookie, pages, times)
}

/** Milliseconds of the pages and files of results, as a team lead sees them on the demo data. Goal: under 300. */
export async function benchResultPages(url: string, times = 10): Promise<BenchLine[]> {
  const cookie = await signedIn(url, 'lead')
  const paths = [
    '/results',
    '/results/occupations',
    '/results/occupations?at=2026&level=5&all=1',
    '/results/integrations',
    '/results/rows?figure=unemployed',
    ...['events', 'vacancies', 'employers', 'leads', 'handovers'].map((subject) => `/results/work?subject=${subject}`),
    '/results/report',
    ...['svg', 'png', 'csv', 'xlsx'].map((kind) => `/results/files/occupations.${kind}`),
    '/results/files/work.png?subject=events',
    '/results/files/yearly-report.zip',
    '/results/files/yearly-report.pdf',
  ]
  return timesOf(
    url,
    cookie,
    paths.map((path) => [path, path, 300]),
    times,
  )
}

async function timesOf(
  url: string,
  cookie: string,
  pages: readonly (readonly [name: string, path: string, goal?: number])[],
  times: number,
): Promise<BenchLine[]> {
  const lines: BenchLine[] = []
  for (const [name, path, goal] of pages) {
    await get(url + path, cookie)
    const taken: number[] = []
    for (let n = 0; n < times; n++) taken.push(await timed(() => get(url + path, cookie)))
    const aim = goal === undefined ? {} : { goal }
    lines.push({ what: `${name}, median`, value: quantile(taken, 0.5), unit: 'ms', ...aim })
    lines.push({ what: `${name}, 95 of 100`, value: quantile(taken, 0.95), unit: 'ms' })
  }
  return lines
}

/** 300 people who register for 40 places at the same moment over HTTP: seconds until all have their answer, and whether it is right. */
export async function benchRegistrations(house: House): Promise<BenchLine[]> {
  const people: string[] = []
  for (let next: string | null = ''; next !== null && people.length < 300;) {
    const page = await house.api(
      'GET',
      `/api/v1/candidates?limit=200${next ? `&cursor=${encodeURIComponent(next)}` : ''}`,
    )
    const { items, next: after } = page.body as { items: { id: string }[]; next: string | null }
    people.push(...items.map(({ id }) => id))
    next = after
  }
  const employers = await house.api('GET', '/api/v1/employers?limit=1')
  const made = await house.api('POST', '/api/v1/events', {
    kind: 'application_day',
    title: 'Messung',
    begins: '2030-03-05T09:00:00+01:00',
    ends: '2030-03-05T15:00:00+01:00',
    place: { name: 'Halle', street: 'Weg 1', postcode: '04860', city: 'Torgau' },
    capacity: 40,
    hosts: [{ employer: (employers.body as { items: { id: string }[] }).items[0]?.id ?? '' }],
    contact: { name: 'E. Kunze', phone: '03421 1' },
  })
  const { id } = made.body as { id: string }
  await house.api('PATCH', `/api/v1/events/${id}`, { state: 'published' })
  const answers: { body: unknown }[] = []
  const taken = await timed(async () => {
    const asked = people
      .slice(0, 300)
      .map((candidate) => house.api('POST', `/api/v1/events/${id}/registrations`, { candidate }))
    answers.push(...(await Promise.all(asked)))
  })
  const states = answers.map(({ body }) => (body as { state?: string }).state)
  const count = (state: string) => states.filter((one) => one === state).length
  if (count('accepted') !== 40 || count('waiting') !== 260)
    throw new Error(`${count('accepted')} accepted and ${count('waiting')} waiting instead of 40 and 260`)
  return [{ what: '300 parallel registrations for 40 places', value: taken, unit: 'ms' }]
}
