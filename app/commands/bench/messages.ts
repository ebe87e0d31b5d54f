import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { openDatabase } from '../../../prisma/open.ts'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { applyMigrations } from '../../../prisma/migrate.ts'
import { parseEnv } from '../../http/env.ts'
import { createLog } from '../../http/log.server.ts'
import { anEvent, somePeople, testSecret } from '../../testing/outbox.ts'
import { requireActor } from '../../testing/database.ts'
import { startSmtp } from '../../testing/smtp.ts'
import { wireEvents } from '../../wiring/events.server.ts'
import { wireInvitations } from '../../wiring/invitations.server.ts'
import { wireLetters } from '../../wiring/letters.server.ts'
import { wireMessages } from '../../wiring/messages.server.ts'
import type { Parts } from '../../wiring/parts.ts'
import { timed } from './figures.ts'
import type { BenchLine } from './figures.ts'

const [mails, letters] = [1000, 500]

function wired(database: OpenDatabase, smtpUrl: string) {
  const env = parseEnv({
    WORKERS: 'off',
    SMTP_URL: smtpUrl,
    APP_URL: 'https://example.org',
    MAIL_FROM: 'AG-S <ags@example.org>',
  })
  if (!env.ok) throw new Error(env.message)
  const log = createLog('silent')
  const parts: Parts = {
    ...{ database, secret: testSecret, log },
    env: env.env,
    appUrl: 'https://example.org',
    now: () => new Date(),
  }
  const messages = wireMessages(parts)
  const events = wireEvents(parts, messages.app, {
    tree: () => Promise.resolve({ nodes: new Map(), areas: [], classes: [] }),
  })
  return { messages, invitations: wireInvitations(parts, events.app, messages.app), letters: wireLetters(parts) }
}

/** Runs work and answers its seconds with the longest time, in milliseconds, for which no request could be answered meanwhile. */
async function watched(work: () => Promise<unknown>): Promise<{ seconds: number; stall: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await setTimeout(20)
  const taken = await timed(work)
  // The embedded database may not let a timer run at all: its delay is counted when the next one does.
  await setTimeout(20)
  delay.disable()
  return { seconds: taken / 1000, stall: delay.max / 1e6 }
}

/**
 * Invitations of one batch: written and queued; handed to a real SMTP server on loopback, the guard, the text and its keeping included;
 * and letters as one PDF, read, fixed and printed. Embedded database in memory, one process.
 */
export async function benchMessages(): Promise<BenchLine[]> {
  const database = await openDatabase({ dataDir: null })
  const smtp = await startSmtp()
  try {
    await applyMigrations(database.adapter)
    await requireActor(database, 'off')
    const people = await somePeople(database, mails + letters)
    const eventId = await anEvent(database)
    const byPost = people.slice(mails)
    await database.prisma.candidate.updateMany({
      where: { id: { in: byPost } },
      data: { channel: 'letter', street: 'Hauptstraße 1', postcode: '04860', city: 'Torgau' },
    })
    const house = wired(database, smtp.url)
    const invite = async (candidateIds: readonly string[]) => {
      const input = { eventId, candidateIds, channel: 'auto', legal: 'voluntary' } as const
      const done = await house.invitations.app.invite('user:bench', input)
      if (!done.ok || done.value.invited !== candidateIds.length) throw new Error('not everybody was invited')
    }
    const queued = await watched(() => invite(people.slice(0, mails)))
    const sent = await watched(() => house.messages.app.sender.drain())
    if (smtp.mails.length !== mails) throw new Error(`${smtp.mails.length} of ${mails} mails arrived`)
    await invite(byPost)
    let run = ''
    const prepared = await watched(async () => {
      run = (await house.letters.app.prepare('user:bench', { event: eventId })).run ?? ''
    })
    let count = 0
    const printed = await watched(async () => {
      count = (await house.letters.app.print({ event: eventId }, run, 'de'))?.letters ?? 0
    })
    if (count !== letters) throw new Error(`${count} of ${letters} letters were printed`)
    const stall = (what: string, value: number): BenchLine => ({ what: `${what}, longest stall`, value, unit: 'ms' })
    return [
      { what: '1,000 invitations written and queued', value: queued.seconds, unit: 's', goal: 5 },
      stall('1,000 invitations queued', queued.stall),
      { what: '1,000 mails handed to a local SMTP server', value: sent.seconds, unit: 's', goal: 30 },
      stall('1,000 mails', sent.stall),
      { what: '500 letters fixed for printing', value: prepared.seconds, unit: 's' },
      stall('500 letters fixed', prepared.stall),
      { what: '500 letters as one PDF', value: printed.seconds, unit: 's', goal: 5 },
      stall('500 letters as one PDF', printed.stall),
    ]
  } finally {
    await smtp.close()
    await database.close()
  }
}
