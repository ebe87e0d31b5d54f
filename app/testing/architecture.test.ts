import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { breaches, importsOf } from './architecture.ts'
import type { Source } from './architecture.ts'

const root = process.cwd()

function sources(): Source[] {
  return ['app', 'prisma', 'search', 'e2e']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .filter(({ path }) => !path.startsWith('prisma/generated/'))
}

test('every file keeps to its floor of the house', () => {
  const all = sources()
  expect(all.length).toBeGreaterThan(100)
  expect(all.flatMap(breaches)).toEqual([])
})

test('imports are found over several lines, as types, as re-exports and as calls', () => {
  const text = [
    "import type { A } from './a.ts'",
    'import {',
    '  b,',
    "} from '../events/b.ts'",
    "export { c } from 'zod'",
    "const d = await import('./d.ts')",
    "import './e.css'",
  ].join('\n')
  expect(importsOf({ path: 'app/domains/matching/x.ts', text })).toEqual([
    { target: 'app/domains/matching/a.ts', typeOnly: true },
    { target: 'app/domains/events/b.ts', typeOnly: false },
    { target: 'zod', typeOnly: false },
    { target: 'app/domains/matching/e.css', typeOnly: false },
    { target: 'app/domains/matching/d.ts', typeOnly: false },
  ])
})

const long = (lines: number, line: string) => `${line}\n`.repeat(lines)

test.each<[string, string, string]>([
  [
    'a route that reads the database',
    'app/routes/x.tsx',
    "import { PrismaClient } from '../../prisma/generated/client.ts'",
  ],
  [
    'a route that calls a use case itself',
    'app/routes/x.tsx',
    "import { signIn } from '../domains/accounts/sign-in.server.ts'",
  ],
  ['a route with a mail library', 'app/routes/x.tsx', "import nodemailer from 'nodemailer'"],
  ['a component with data access', 'app/ui/x.tsx', "import { reads } from '../wiring.server.ts'"],
  ['a rule that reads the clock', 'app/domains/events/x.ts', 'export const now = () => new Date()'],
  ['a rule that reads the environment', 'app/domains/events/x.ts', 'export const port = process.env.PORT'],
  ['a rule on Remix', 'app/domains/events/x.ts', "import { redirect } from '@remix-run/node'"],
  ['a rule on Node', 'app/domains/events/x.ts', "import { readFileSync } from 'node:fs'"],
  ['a rule that uses a use case', 'app/domains/events/x.ts', "import { giveOrQueue } from './give-place.server.ts'"],
  [
    'a use case with a database',
    'app/domains/events/do-it.server.ts',
    "import type { Db } from '../../../prisma/transaction.ts'",
  ],
  [
    'a use case with its store',
    'app/domains/events/do-it.server.ts',
    "import { save } from './events.store.server.ts'",
  ],
  [
    "another domain's store",
    'app/domains/events/events.store.server.ts',
    "import { x } from '../messages/outbox.store.server.ts'",
  ],
  [
    "another domain's reads",
    'app/domains/events/do-it.server.ts',
    "import type { X } from '../messages/staff.reads.server.ts'",
  ],
  [
    'a store that knows a request',
    'app/domains/events/events.store.server.ts',
    "import { requireCaller } from '../../http/guard.server.ts'",
  ],
  ['a search with a use case', 'search/x.ts', "import { x } from '../app/domains/events/do-it.server.ts'"],
  ['a heavy lib', 'app/lib/x.ts', "import pg from 'pg'"],
  ['a fake in production', 'app/domains/events/do-it.server.ts', "import { fake } from '../../testing/fake.ts'"],
  ['a route of 151 lines', 'app/routes/x.tsx', long(151, 'const a = () => 1')],
  ['a file of 351 lines', 'app/commands/x.ts', long(351, 'const a = () => 1')],
])('%s is a breach', (_, path, text) => {
  expect(breaches({ path, text })).toHaveLength(1)
})

test.each<[string, string, string]>([
  [
    'a route with forms, texts, types and the wiring',
    'app/routes/x.tsx',
    "import { a } from '../domains/events/a.form.ts'\nimport type { X } from '../domains/events/x.reads.server.ts'\nimport { app } from '../wiring.server.ts'",
  ],
  [
    'a rule with a date that it was given',
    'app/domains/events/x.ts',
    "import { DateTime } from 'luxon'\nexport const day = (at: string) => new Date(at)",
  ],
  [
    'a store with Prisma and rules',
    'app/domains/events/x.store.server.ts',
    "import { Prisma } from '../../../prisma/generated/client.ts'\nimport { a } from '../matching/score.ts'",
  ],
  ['a long table of data', 'app/domains/matching/x.ts', long(900, "  ['51312', '51311', 0.8],")],
])('%s is none', (_, path, text) => {
  expect(breaches({ path, text })).toEqual([])
})
