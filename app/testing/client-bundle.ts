import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const scripts = /\.(js|mjs|cjs|ts|tsx|html|json)$/

/** Text of a file, or of all scripts in a folder. */
function textOf(place: string, names = scripts): string {
  if (statSync(place).isFile()) return readFileSync(place, 'utf8')
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

/** Words that survive bundling and stand in one kind of server code; each must be where it is said to be, so that the check can fail. */
const telltales: { what: string; words: string[]; where: string }[] = [
  { what: 'Prisma', words: ['PrismaClientKnownRequestError'], where: 'node_modules/@prisma/client/runtime/client.js' },
  { what: 'PGlite', words: ['pglite.wasm'], where: 'node_modules/@electric-sql/pglite/dist' },
  { what: 'pg', words: ['SCRAM-SERVER-FINAL-MESSAGE'], where: 'node_modules/pg/lib/crypto' },
  { what: 'pg-boss', words: ['pgboss'], where: 'node_modules/pg-boss/dist' },
  { what: 'Nodemailer', words: ['ESOCKET', 'MAIL FROM:'], where: 'node_modules/nodemailer/dist/esm' },
  { what: 'Meilisearch', words: ['MeilisearchRequestError'], where: 'node_modules/meilisearch/dist' },
  { what: 'argon2', words: ['@node-rs/argon2'], where: 'build/server' },
  { what: 'SQL', words: ['set_config(', 'lock_event', 'INSERT INTO', 'SELECT '], where: 'build/server' },
  { what: 'stores', words: ['tokenHash', 'passwordHash', '$queryRaw', '$transaction'], where: 'build/server' },
  { what: 'environment', words: ['BOOTSTRAP_API_TOKEN', 'SESSION_SECRET'], where: 'app/http/env.ts' },
]

/** What use cases call on their ports: such names stay when code is made small. Short ones could be anything. */
function portNames(): string[] {
  const useCases = textOf('app/domains', /(?<!\.(store|reads))\.server\.ts$/)
  const names = [...useCases.matchAll(/\bports\.(\w+)\(/g)].map(([, name = '']) => name)
  return [...new Set(names)].filter((name) => name.length >= 8 && /[A-Z]/.test(name))
}

/** What of the server is in the browser's files, and words that the check has lost sight of. */
export function serverCodeIn(bundle: string): string[] {
  const ports = portNames()
  const server = textOf('build/server')
  const faults = telltales.flatMap(({ what, words, where }) => {
    const text = textOf(where)
    return [
      ...words.filter((word) => !text.includes(word)).map((word) => `"${word}" (${what}) is no longer in ${where}`),
      ...words.filter((word) => bundle.includes(word)).map((word) => `"${word}" (${what})`),
    ]
  })
  if (ports.filter((name) => server.includes(`.${name}(`)).length < 5)
    faults.push('use cases are no longer in build/server')
  return [...faults, ...ports.filter((name) => bundle.includes(`.${name}(`)).map((name) => `"${name}" (use case)`)]
}

/** All text that a browser gets. */
export const clientBundle = (): string => textOf('build/client')
