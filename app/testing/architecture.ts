import { dirname, join } from 'node:path/posix'

/** One source file: path from the root of the project, and its text. */
export interface Source {
  path: string
  text: string
}

/** An import: a path from the root of the project, or the name of a package. */
export interface Import {
  target: string
  typeOnly: boolean
}

/** Reads the imports of a file, `import()` and re-exports included. */
export function importsOf({ path, text }: Source): Import[] {
  const statements = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^'\n]+)'/gm
  const calls = /\bimport\(\s*'([^'\n]+)'\s*\)/g
  const resolved = (name: string) => (name.startsWith('.') ? join(dirname(path), name) : name)
  return [
    ...[...text.matchAll(statements)].map(([, type, name = '']) => ({
      target: resolved(name),
      typeOnly: Boolean(type),
    })),
    ...[...text.matchAll(calls)].map(([, name = '']) => ({ target: resolved(name), typeOnly: false })),
  ]
}

type Floor =
  | 'route'
  | 'http'
  | 'ui'
  | 'wiring'
  | 'pure'
  | 'use case'
  | 'store'
  | 'lib'
  | 'search'
  | 'test'
  | 'prisma'
  | 'package'
  | 'other'

const library = /^[a-z@]/

/**
 * Which floor of the house a path is on. Measurements and what draws random input are of the tests; stores, reads and what
 * stands behind a port (`*-ports`, `*-delivery`, …) are one floor.
 */
export function floorOf(path: string): Floor {
  if (/\.(test|contract)\.tsx?$|\/arbitraries\.ts$/.test(path) || /^app\/(testing|commands\/bench)\b/.test(path))
    return 'test'
  if (path.startsWith('prisma/')) return 'prisma'
  if (path.startsWith('search/')) return 'search'
  if (!path.startsWith('app/')) return path.startsWith('e2e/') ? 'test' : library.test(path) ? 'package' : 'other'
  const [, room] = path.split('/')
  if (room === 'routes') return 'route'
  if (room === 'http' || room === 'ui' || room === 'lib') return room
  if (room?.startsWith('wiring')) return 'wiring'
  if (room !== 'domains') return 'other'
  if (/\.(store|reads)\.server\.ts$|-(ports|delivery|connection)\.server\.ts$/.test(path)) return 'store'
  return path.endsWith('.server.ts') ? 'use case' : 'pure'
}

const pageLibraries = /^(react|@remix-run\/(react|node)|zod|luxon|d3-scale)$/
const pureLibraries = /^(zod|luxon)$/
const outsideWorld =
  /^(@prisma\/|pglite|@electric-sql\/|pg$|pg-boss|@remix-run\/|react|express|meilisearch|pino|node:(fs|net|http|https|process|os|child_process|worker_threads|timers))/

const domainOf = (path: string): string => path.split('/')[2] ?? ''

/** Why a file of `floor` may not import `target`; null when it may. */
function forbidden(path: string, { target, typeOnly }: Import): string | null {
  const floor = floorOf(path)
  const to = floorOf(target)
  const inDomain = floor === 'pure' || floor === 'use case' || floor === 'store'
  if (to === 'test') return 'only tests import from tests'
  if (inDomain && to === 'store' && domainOf(path) !== domainOf(target))
    return "a domain never touches another domain's store"
  switch (floor) {
    case 'route':
      if (to === 'package') return pageLibraries.test(target) ? null : 'a route is HTTP only'
      if (['route', 'http', 'ui', 'wiring', 'lib', 'pure'].includes(to) || target.startsWith('app/styles/')) return null
      return typeOnly && (to === 'use case' || to === 'store')
        ? null
        : 'routes import http, ui, wiring, and of domains what is pure'
    case 'http':
      return ['package', 'http', 'ui', 'wiring', 'lib', 'pure'].includes(to) || typeOnly
        ? null
        : 'http sees domains through the wiring'
    case 'ui':
      if (to === 'package') return pageLibraries.test(target) ? null : 'components have no data access'
      return ['ui', 'lib', 'pure'].includes(to) ||
        target.startsWith('app/styles/') ||
        (typeOnly && (to === 'store' || target === 'app/root.tsx'))
        ? null
        : 'components have no data access'
    case 'pure':
      if (to === 'package') return pureLibraries.test(target) ? null : 'pure files import luxon and zod only'
      return to === 'pure' || to === 'lib' || (typeOnly && to === 'use case')
        ? null
        : 'pure files import pure files only'
    case 'use case':
      if (to === 'package')
        return outsideWorld.test(target) ? 'what a use case needs from outside comes in as its first argument' : null
      return ['pure', 'use case', 'lib'].includes(to)
        ? null
        : 'what a use case needs from outside comes in as its first argument'
    case 'store':
      return ['package', 'prisma', 'pure', 'store', 'use case', 'lib'].includes(to)
        ? null
        : 'stores and reads import pure files and Prisma'
    case 'lib':
      return to === 'lib' || (to === 'package' && pureLibraries.test(target))
        ? null
        : 'lib is tiny and without dependencies'
    case 'search':
      return ['package', 'search', 'prisma', 'pure', 'lib'].includes(to)
        ? null
        : 'search imports pure files of domains only'
    default:
      return null
  }
}

const outsideOfPure = /\bprocess\.env\b|\bDate\.now\(\)|\bnew Date\(\)|\bDateTime\.(now|local|utc)\(\)|\bMath\.random\(/
const unwanted = new RegExp(
  [
    String.raw`\b(TO` + String.raw`DO|FIX` + String.raw`ME)\b`,
    String.raw`^\s*(export\s+)?(const\s+)?en` + String.raw`um\s+\w+\s*\{`,
    String.raw`\bas a` + String.raw`ny\b`,
    'eslint-dis' + 'able',
    '@ts-(ign' + 'ore|noch' + 'eck|expect-err' + 'or)',
    String.raw`\bvi\.mo` + String.raw`ck\b`,
    String.raw`\.(on` + String.raw`ly|sk` + String.raw`ip)\(`,
    'toMatchSnap' + 'shot|toMatchInlineSnap' + 'shot',
  ].join('|'),
  'm',
)

/** A table of facts or words, with at most one line in fifty that computes: it may be as long as its facts are many. */
function isTable({ path, text }: Source): boolean {
  const lines = text.split('\n')
  const computing = lines.filter((line) => /=>|\bfunction\b/.test(line)).length
  return path.endsWith('.texts.ts') || computing * 50 <= lines.length
}

/** Every breach of the house rules in one file, each as a sentence that names the file. */
export function breaches(source: Source): string[] {
  const { path, text } = source
  const floor = floorOf(path)
  const lines = text.split('\n').length - 1
  const found = importsOf(source).flatMap((one) => {
    const reason = floor === 'test' ? null : forbidden(path, one)
    return reason ? [`${path} imports ${one.target}: ${reason}`] : []
  })
  if (floor === 'pure' && outsideOfPure.test(text))
    found.push(`${path}: a pure file has no clock, chance or environment`)
  const word = unwanted.exec(text)?.[0].trim()
  if (word) found.push(`${path}: ${word} does not belong here`)
  if (lines > 350 && !isTable(source)) found.push(`${path} has ${lines} lines: 350 at most`)
  if (floor === 'route' && lines > 150) found.push(`${path} has ${lines} lines: a route has 150 at most`)
  return found
}
