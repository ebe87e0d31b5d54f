import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role, Verb } from '../app/domains/accounts/permissions.ts'
import { may } from '../app/domains/accounts/permissions.ts'
import { operations } from '../app/http/operations.ts'
import { faultsOf, formBodies, hostileTexts, isSchema, jsonBodies } from '../app/testing/hostile.ts'
import type { Sent } from '../app/testing/hostile.ts'
import { formsIn } from '../app/testing/page-forms.ts'
import { isSound } from '../app/lib/sound-text.ts'
import type { House } from './house.ts'
import { apiToken, startHouse } from './house.ts'
import { routeAccess } from './route-access.ts'
import { pathOfRoute, routeOf } from './routes.ts'

let house: House
const staff = ['officer', 'lead', 'admin', 'integration', 'employer'] as const satisfies Role[]
type Who = (typeof staff)[number]
const cookies = new Map<Who, string>()

async function enter(who: Who): Promise<string> {
  const body = new URLSearchParams({ email: `${who}@example.org`, password: 'demo' })
  const answer = await fetch(`${house.url}/sign-in`, { method: 'POST', redirect: 'manual', body })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 302 || !cookie) throw new Error(`${who} is not let in: ${answer.status}`)
  return cookie
}

/** Addresses that the house links to, by route: two of each, so that forms are reached with rows that are there. */
const known = new Map<string, string[]>()
const routes = Object.keys(routeAccess).map((path) => ({
  path,
  matches: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w*/g, '[^/]+')}/?$`),
}))

const opens = (verb: Verb | 'open' | undefined): Who | null =>
  verb === undefined || verb === 'open' ? 'officer' : (staff.find((who) => may(who, verb)) ?? null)

async function page(path: string, who: Who): Promise<string> {
  const answer = await fetch(house.url + path, { redirect: 'manual', headers: { Cookie: cookies.get(who) ?? '' } })
  const type = answer.headers.get('content-type') ?? ''
  const text = type.includes('html') ? await answer.text() : ''
  if (!type.includes('html')) await answer.arrayBuffer()
  return text
}

/** Walks from page to page until each route has been linked to twice or nothing new is found. */
async function walk(): Promise<void> {
  const waiting: [string, Who][] = [
    ['/firm', 'employer'],
    ['/', 'officer'],
    ['/house', 'admin'],
    ['/results', 'lead'],
    ['/mailbox', 'officer'],
  ]
  const seen = new Set<string>()
  for (let steps = 0; steps < 100; steps++) {
    const next = waiting.shift()
    if (!next) return
    const [path, who] = next
    for (const [, href = ''] of (await page(path, who)).matchAll(/(?:href="|https?:\/\/[\w.:]+)(\/[^"#\s<]*)/g)) {
      const link = href.replaceAll('&amp;', '&')
      const route = routeOf(routes, link)
      if (!route || seen.has(link.split('?')[0] ?? '') || link.startsWith('/sign-out')) continue
      const linked = known.get(route.path) ?? []
      if (linked.length >= 2) continue
      seen.add(link.split('?')[0] ?? '')
      known.set(route.path, [...linked, link])
      const reader = opens(routeAccess[route.path]?.get)
      if (reader) waiting.push([link, who === 'employer' && link.startsWith('/firm') ? who : reader])
    }
  }
}

const folder = join(process.cwd(), 'app/routes')
const routeFiles = readdirSync(folder).filter((file) => !file.startsWith('api.'))

/** The source of a route and of what it hands its form to. */
function sourcesOf(file: string): { path: string; text: string }[] {
  const own = { path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }
  const helpers = [...own.text.matchAll(/from '(\.\.\/http\/[\w-]+\.server\.tsx?)'/g)].map(([, path = '']) =>
    join(folder, path),
  )
  return [own, ...helpers.map((path) => ({ path, text: readFileSync(path, 'utf8') }))]
}

/** Schemas of the forms that a route imports, and all short words of its source: names of fields and of what can be asked for. */
async function knownOf(file: string): Promise<{ schemas: unknown[]; words: string[] }> {
  const sources = sourcesOf(file)
  const forms = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/from '([./\w-]+\.form\.ts)'/g)].map(([, form = '']) => join(dirname(path), form)),
  )
  const modules = await Promise.all(
    [...new Set(forms)].map((form) => import(pathToFileURL(form).href) as Promise<Record<string, unknown>>),
  )
  const words = sources
    .slice(0, 1)
    .flatMap(({ text }) => [...text.matchAll(/'([a-z][\w-]{1,30}(?:\[\])?)'/gi)].map(([, word = '']) => word))
  return {
    schemas: modules.flatMap((one) => Object.values(one).filter(isSchema)),
    words: [...new Set(words)].slice(0, 60),
  }
}

/** Addresses at which a form was looked at beyond its sender and its shape: done, led on, or refused with a reason. */
const reached = new Set<string>()
const sendAs = (path: string, who: Who | null) => async (sent: Sent) => {
  const cookie = who === null ? '' : (cookies.get(who) ?? '')
  const answer = await fetch(house.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookie, 'Content-Type': sent.type },
    body: sent.body,
  })
  const text = await answer.text()
  if ([200, 302, 409, 422].includes(answer.status)) reached.add(path)
  if (who !== null && answer.headers.get('location')?.startsWith('/sign-in')) cookies.set(who, await enter(who))
  return { status: answer.status, text }
}

/** Drawn the same every time; other numbers look further: FUZZ_SEED=2 FUZZ_RUNS=60. */
const seed = Number(process.env.FUZZ_SEED ?? 20261123)
const runs = Number(process.env.FUZZ_RUNS ?? 2)

beforeAll(async () => {
  house = await startHouse({ demo: true })
  for (const who of staff) cookies.set(who, await enter(who))
  await walk()
})
afterAll(() => house.stop())

/** Forms whose use would end the sessions of this test or count tries of its machine come last. */
const last = /^\/(sign-in|account|code|first-start|password|users)/

test('no operation of the API answers a hostile body or question with a fault', { timeout: 300_000 }, async () => {
  const ids = new Map<string, string>()
  for (const thing of ['candidates', 'vacancies', 'employers', 'events']) {
    const { items } = (await house.api('GET', `/api/v1/${thing}?limit=1`)).body as { items: { id: string }[] }
    ids.set(thing, items[0]?.id ?? 'none')
  }
  const people = (await house.api('GET', `/api/v1/events/${ids.get('events') ?? ''}/registrations?limit=1`)).body
  ids.set('registrations', (people as { items: { id: string }[] }).items[0]?.id ?? 'none')
  const faults: string[] = []
  for (const { method, path, body, query } of Object.values(operations)) {
    const address = path.replace(/(\w+)\/\{\w+\}/, (_, thing: string) => `${thing}/${ids.get(thing) ?? 'none'}`)
    const call = (at: string, sent: Sent | null) =>
      fetch(house.url + at, {
        method,
        headers: { Authorization: `Bearer ${apiToken}`, ...(sent ? { 'Content-Type': sent.type } : {}) },
        ...(sent ? { body: sent.body } : {}),
      }).then(async (answer) => ({ status: answer.status, text: await answer.text() }))
    if (body)
      faults.push(
        ...(await faultsOf(`${method} ${path}`, fc.sample(jsonBodies(body), { numRuns: runs * 2, seed }), (sent) =>
          call(address, sent),
        )),
      )
    const names = [...Object.keys(query?.shape ?? {}), 'unknown']
    if (method !== 'GET') continue
    const questions = names.flatMap((name, at) =>
      hostileTexts
        .filter((text, n) => n % 4 === at % 4 && text.length < 1_000 && isSound(text))
        .map((text) => `${name}=${encodeURIComponent(text)}`),
    )
    for (const question of questions) {
      faults.push(
        ...(await faultsOf(`${method} ${path}?${question}`, [{ type: '', body: '' }], () =>
          call(`${address}?${question}`, null),
        )),
      )
    }
  }
  expect(faults).toEqual([])
})

test('no form of the house answers hostile fields with a fault, and none hangs', { timeout: 300_000 }, async () => {
  const faults: string[] = []
  const posts = Object.entries(routeAccess).filter(([path, { post }]) => post && path !== '/sign-out')
  const ordered = [...posts.filter(([path]) => !last.test(path)), ...posts.filter(([path]) => last.test(path))]
  for (const [path, { post }] of ordered) {
    const file = routeFiles.find(
      (one) => pathOfRoute(one) === path && /\baction\b/.test(readFileSync(join(folder, one), 'utf8')),
    )
    if (!file) throw new Error(`${path} has no file`)
    const { schemas, words } = await knownOf(file)
    const who = opens(post)
    const addresses = (path.includes(':') ? (known.get(path) ?? []) : [path]).concat(path.replace(/:\w*/g, 'none'))
    const [first = path] = addresses
    const shown = who ? formsIn(await page(first, who)) : []
    const own = shown.filter(
      ({ action }) => action === '' || action.startsWith('?') || routeOf(routes, action)?.path === path,
    )
    const bodies = fc.sample(
      formBodies(
        own.map(({ fields }) => fields),
        schemas,
        words,
      ),
      { numRuns: runs, seed },
    )
    const address = path === '/' ? '/?index' : first
    faults.push(...(await faultsOf(`${path} at ${address}`, bodies, sendAs(address, who))))
    faults.push(...(await faultsOf(`${path} without a row`, bodies.slice(0, 2), sendAs(addresses.at(-1) ?? path, who))))
  }
  expect(faults).toEqual([])
  expect(reached.size).toBeGreaterThan(35)
})

test('no page answers hostile questions in its address with a fault', { timeout: 300_000 }, async () => {
  const faults: string[] = []
  const asked = ['page', 'q', 'at', 'day', 'site', 'from', 'to', 'sort']
  for (const [path, { get }] of Object.entries(routeAccess)) {
    const who = opens(get)
    if (!get || !who || path === '/sign-out') continue
    const files = routeFiles.filter((one) => pathOfRoute(one) === path)
    const words = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:get|getAll|has)\('(\w{1,30})'\)/g)].map(
        ([, word = '']) => word,
      ),
    )
    const address = (known.get(path)?.[0] ?? path.replace(/:\w*/g, 'none')).split('?')[0] ?? path
    const drawn = fc.sample(
      fc.dictionary(
        fc.constantFrom(...asked, ...words, ...words, ...words),
        fc.constantFrom(...hostileTexts.filter((text) => text.length < 500 && isSound(text))),
        { minKeys: 1, maxKeys: 5 },
      ),
      { numRuns: Math.ceil(runs / 4), seed },
    )
    for (const question of [
      ...drawn.map((fields) => new URLSearchParams(fields).toString().replaceAll('%00', '%01')),
      'a=%ZZ&b=%F0%9F',
      'a=%00',
    ]) {
      const send = async () => {
        const answer = await fetch(`${house.url}${address}?${question}`, {
          redirect: 'manual',
          headers: { Cookie: cookies.get(who) ?? '' },
        })
        const text = await answer.text()
        return { status: answer.status, text }
      }
      faults.push(...(await faultsOf(`GET ${address}?${question}`, [{ type: '', body: '' }], send)))
    }
  }
  for (const path of [
    '/%',
    '/%00',
    '/candidates/%E0%A4%A',
    `/candidates/${'x'.repeat(9_000)}`,
    '/candidates/%ed%a0%80',
    '/__proto__',
    '/api/v1/candidates/constructor',
  ])
    faults.push(
      ...(await faultsOf(`GET ${path.slice(0, 60)}`, [{ type: '', body: '' }], async () => {
        const answer = await fetch(house.url + path, {
          redirect: 'manual',
          headers: { Cookie: cookies.get('officer') ?? '', Authorization: `Bearer ${apiToken}` },
        })
        return { status: answer.status, text: await answer.text() }
      })),
    )
  expect(faults).toEqual([])
})

test('the house is as well as before: nothing was noted as a fault, and it answers', async () => {
  expect((await fetch(`${house.url}/readyz`)).status).toBe(200)
  expect(
    house
      .printed()
      .split('\n')
      .filter((line) => line.includes('"level":50')),
  ).toEqual([])
})
