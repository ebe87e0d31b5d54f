import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role, Verb } from '../app/domains/accounts/permissions.ts'
import { may, roles } from '../app/domains/accounts/permissions.ts'
import { operations } from '../app/http/operations.ts'
import type { House } from './house.ts'
import { startHouse } from './house.ts'
import { newPerson, ownLink } from './own-area.ts'
import { routeAccess } from './route-access.ts'
import { allAddresses } from './routes.ts'

let house: House
/** Cookie of somebody with each role; `null`: nobody is signed in. */
const cookies = new Map<Role | null, string>([[null, '']])
const tokens = new Map<Role, string>()
const password = 'drei Möwen essen Fisch'

const ask = (path: string, init: RequestInit = {}, cookie = '') =>
  fetch(house.url + path, { redirect: 'manual', ...init, headers: { Cookie: cookie, ...init.headers } })
const send = (path: string, fields: Record<string, string>, cookie = '') =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields) }, cookie)

async function enter(email: string, given: string): Promise<string> {
  const answer = await send('/sign-in', { email, password: given })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 302 || !cookie) throw new Error(`${email} is not let in: ${answer.status}`)
  return cookie
}

beforeAll(async () => {
  house = await startHouse({ demo: true })
  const demo = ['officer', 'integration', 'lead', 'admin', 'employer'] as const
  for (const role of demo) cookies.set(role, await enter(`${role}@example.org`, 'demo'))
  const admin = cookies.get('admin') ?? ''
  for (const role of roles) {
    if (role === 'employer') continue
    if (!cookies.has(role)) {
      const email = `${role}@example.org`
      const page = await (await send('/users/new', { name: role, email, role, language: 'de' }, admin)).text()
      const link = /\/password\/[\w-]+/.exec(page)?.[0] ?? ''
      expect((await send(link, { password })).status).toBe(302)
      cookies.set(role, await enter(email, password))
    }
    const page = await (await send('/api-tokens', { name: `test ${role}`, role, days: '1' }, admin)).text()
    tokens.set(role, /jes_[\w-]{43}/.exec(page)?.[0] ?? '')
  }
  await newPerson(house, 'customer@example.org')
  const entered = await send(await ownLink(house, 'customer@example.org'), {})
  cookies.set('customer', entered.headers.getSetCookie()[0]?.split(';')[0] ?? '')
  expect([...cookies.keys()].filter((role) => role !== null).sort()).toEqual([...roles, 'customer'].sort())
})
afterAll(() => house.stop())

/** Works through tasks, eight at a time. */
async function inTurn<T>(tasks: readonly T[], work: (task: T) => Promise<void>): Promise<void> {
  const left = [...tasks]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let task = left.shift(); task !== undefined; task = left.shift()) await work(task)
    }),
  )
}

/** What a door did: `in` (also when nothing was there), `refused`, or led to the page of signing in. */
const door = (answer: Response): string => {
  if (answer.status >= 500) return `fault ${answer.status}`
  const to = answer.headers.get('location') ?? ''
  if (answer.status === 302 && /^(\/me)?\/sign-in/.test(to) && !answer.url.includes('/sign-in')) return 'sign in'
  return answer.status === 403 ? 'refused' : 'in'
}
const expected = (role: Role | null, access: Verb | 'open'): string => {
  if (access === 'open') return 'in'
  if (role === null) return 'sign in'
  return may(role, access) ? 'in' : 'refused'
}

test('the table of routes names every route and no other', () => {
  expect(Object.keys(routeAccess).sort()).toEqual(allAddresses())
})

test(
  'every page and file opens to the roles that may, and to no other; so does every form',
  { timeout: 300_000 },
  async () => {
    const faults: string[] = []
    const tasks = Object.entries(routeAccess).flatMap(([path, access]) =>
      [...cookies.keys()].flatMap((role) =>
        (['get', 'post'] as const).map((method) => ({ path, role, method, access })),
      ),
    )
    await inTurn(tasks, async ({ path, role, method, access }) => {
      const verb = access[method]
      // The start page leads people elsewhere who have another one; signing out would end the sessions of this test.
      if (!verb || path === '/sign-out' || (path === '/' && role !== null && verb !== 'open' && !may(role, verb)))
        return
      const address = path === '/' && method === 'post' ? '/?index' : path.replace(/:\w*/g, 'none')
      const cookie = cookies.get(role) ?? ''
      const answer = method === 'get' ? await ask(address, {}, cookie) : await send(address, {}, cookie)
      await answer.arrayBuffer()
      const did = /^(\/me)?\/sign-in/.test(path) && answer.status < 500 ? 'in' : door(answer)
      if (did !== expected(role, verb))
        faults.push(`${method} ${path} as ${role ?? 'nobody'}: ${did} (${answer.status})`)
    })
    expect(faults).toEqual([])
  },
)

test('every operation of the API answers the roles that may, and no other', { timeout: 300_000 }, async () => {
  const faults: string[] = []
  const tasks = Object.values(operations).flatMap((operation) =>
    [null, ...tokens.keys()].map((role) => ({ operation, role })),
  )
  await inTurn(tasks, async ({ operation, role }) => {
    const answer = await ask(operation.path.replace(/\{\w+\}/g, 'none'), {
      method: operation.method,
      headers: {
        'Content-Type': 'application/json',
        ...(role ? { Authorization: `Bearer ${tokens.get(role) ?? ''}` } : {}),
      },
      ...(operation.method === 'GET' ? {} : { body: '{"nothing of this name": 1}' }),
    })
    await answer.arrayBuffer()
    const right =
      role === null
        ? answer.status === 401
        : answer.status < 500 && answer.status !== 401 && (answer.status === 403) !== may(role, operation.verb)
    if (!right) faults.push(`${operation.method} ${operation.path} as ${role ?? 'nobody'}: ${answer.status}`)
  })
  expect(faults).toEqual([])
})
