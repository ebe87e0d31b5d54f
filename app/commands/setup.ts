import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hash } from '@node-rs/argon2'
import { DataDirHeld } from '../../prisma/lock.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import { setupForm, unknownSites } from '../domains/accounts/setup.form.ts'
import { writeSetup } from '../domains/accounts/setup.store.server.ts'
import { openForCommand } from './open.ts'

/** `npm run setup -- FILE`: house, sites and first accounts from one JSON file; prints the first passwords once. */
function fail(text: string): never {
  console.error(text)
  process.exit(1)
}

const file = process.argv[2]
if (!file) fail('Usage: npm run setup -- FILE.json   (see docs/setup.example.json)')
let json: unknown
try {
  json = JSON.parse(readFileSync(file, 'utf8'))
} catch (error) {
  fail(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
}
const parsed = setupForm.safeParse(json)
if (!parsed.success)
  fail(parsed.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'))
const strange = unknownSites(parsed.data)
if (strange.length > 0) fail(strange.map((line) => `${file}: people: no such site: ${line}`).join('\n'))

const database = await openForCommand('setup').catch((error: unknown) =>
  fail(error instanceof DataDirHeld ? error.message : String(error)),
)
try {
  const passwords = new Map<string, string>()
  const hashFor = (email: string) => {
    const password = randomBytes(12).toString('base64url')
    passwords.set(email, password)
    return hash(password)
  }
  const made = await inTransaction(database.prisma, 'setup', (tx) => writeSetup(tx, parsed.data, hashFor))
  console.log(`${parsed.data.house.name}: ${parsed.data.sites.length} sites written.`)
  for (const email of made)
    console.log(`New account ${email}, first password (shown only now): ${passwords.get(email) ?? ''}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await database.close()
}
