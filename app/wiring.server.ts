import { frame } from './domains/accounts/accounts.reads.server.ts'
import type { Actor } from './domains/accounts/permissions.ts'
import { wireAccounts } from './wiring/accounts.server.ts'
import type { Parts } from './wiring/parts.ts'

declare global {
  var houseParts: Parts | undefined
}

/** Joins use cases and reads to database, search and mail. The one place that does. */
export function wire(parts: Parts) {
  return {
    app: {
      accounts: wireAccounts(parts),
      log: parts.log,
      now: parts.now,
      appUrl: parts.appUrl,
      mailbox: !parts.env.SMTP_URL,
    },
    reads: { accounts: { frame: (actor: Actor | null) => frame(parts.database.prisma, actor) } },
    background: { start: () => Promise.resolve(), stop: () => Promise.resolve() },
  }
}

export type Wired = ReturnType<typeof wire>

function unwired(): Wired {
  const refuse: object = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : refuse) })
  return refuse as Wired
}

/** Without parts (a build, a test of one component) every name answers with nothing usable. */

/** Wired from what the process opened (server.ts sets it before it loads the routes). */
export const { app, reads, background }: Wired = globalThis.houseParts ? wire(globalThis.houseParts) : unwired()
