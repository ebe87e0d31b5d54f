import { applyMigrations } from '../prisma/migrate.ts'
import { DataDirHeld } from '../prisma/lock.ts'
import { bulk, houseSearch } from '../search/house-search.ts'
import { loadTitles } from './commands/catalogue.ts'
import { openDatabase } from '../prisma/open.ts'
import { inTransaction } from '../prisma/transaction.ts'
import { seedCatalogue } from '../prisma/seed-catalogue.ts'
import { keepApiToken } from './domains/accounts/accounts.store.server.ts'
import { dayOf } from './lib/dates.ts'
import { answerToken, hashAnswerToken } from './domains/invitations/answer-token.server.ts'
import { parseEnv } from './http/env.ts'
import type { Env } from './http/env.ts'
import { createLog } from './http/log.server.ts'
import { sessionSecret } from './http/secret.server.ts'
import { WrongKey, openSealedFacts } from './wiring/sealed-facts.server.ts'
import type { Parts } from './wiring/parts.ts'

/** The checked environment, or the end of the process with one message that lists every fault. */
export function readEnvironment(source: Record<string, string | undefined>): Env {
  const parsed = parseEnv(source)
  if (parsed.ok) return parsed.env
  console.error(parsed.message)
  process.exit(1)
}

/** Opens what a process of the house needs: database with its migrations and catalogue, demo data if asked, secret and log. */
export async function openHouse(
  env: Env,
  { demo = false, what }: { demo?: boolean; what: string },
): Promise<{ parts: Parts; close(): Promise<void> }> {
  const log = createLog(env.LOG_LEVEL)
  const location = env.DATABASE_URL ? { url: env.DATABASE_URL } : { dataDir: env.DATA_DIR }
  const database = await openDatabase(location, what).catch((error: unknown) => {
    console.error(error instanceof DataDirHeld ? error.message : `The database cannot be opened: ${String(error)}`)
    process.exit(1)
  })
  const migrations = await applyMigrations(database.adapter)
  if (migrations.length > 0) log.info({ migrations }, 'migrated')
  await seedCatalogue(database)
  const secret = sessionSecret(env)
  if (demo) {
    const { loadDemo } = await import('../prisma/demo/load.ts')
    const linkHash = (invitationId: string) => hashAnswerToken(answerToken(secret, { invitationId, linkVersion: 0 }))
    const loaded = await loadDemo(database, dayOf(new Date()), linkHash)
    if (loaded === 'loaded')
      await houseSearch(
        database,
        loadTitles().map(({ title }) => title),
      ).drain(() => true, bulk)
    if (loaded === 'occupied') console.log('This database holds other data already: no demo data were loaded.')
  }
  await openSealedFacts(database.prisma, secret, env.SESSION_SECRET_BEFORE).catch(async (error: unknown) => {
    if (!(error instanceof WrongKey)) throw error
    log.error(error.message)
    console.error(error.message)
    // A secret that somebody set is a mistake to mend first. One that was made for this folder (a backup restored into a new one) lets the
    // house work: sealed facts stay closed and untouched until the former secret is there.
    if (!env.SESSION_SECRET) return
    await database.close()
    process.exit(1)
  })
  const token = env.BOOTSTRAP_API_TOKEN
  if (token) await inTransaction(database.prisma, 'system: start', (tx) => keepApiToken(tx, 'bootstrap', token))
  const appUrl = (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
  const parts: Parts = { database, env, secret, appUrl, log, now: () => new Date() }
  return { parts, close: () => database.close() }
}
