import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '../../prisma/open.ts'
import type { DatabaseLocation } from '../../prisma/open.ts'
import { anEvent, someInvitations, somePeople } from './outbox.ts'
import { requireActor } from './database.ts'
import type { ChildTask } from './send-child.ts'
import { startSmtp } from './smtp.ts'

export interface CrashFigures {
  messages: number
  kills: number
  seconds: number
  /** Mails that the server took. */
  received: number
  /** People with more than one mail. */
  twice: number
  /** Messages noted as sent whose person has not exactly one mail. */
  sentWithoutOne: number
  /** People without a mail whose message is not uncertain. */
  lost: number
  uncertain: number
  states: Record<string, number>
}

function startChild(task: ChildTask): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'send-child.ts'), JSON.stringify(task)],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  return child
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', (code) => resolve(code))
  })

/**
 * Sends `messages` invitations to a real mail server on loopback from `workers` processes at once; each time another random number of
 * mails has arrived one of them is killed with SIGKILL and started anew, `kills` times, until everything is done. `location` is
 * a migrated, empty database that nobody else has open (the embedded one) or a server's.
 */
export async function crashRun(run: {
  location: DatabaseLocation
  messages: number
  workers: number
  kills: number
  leaseMs: number
  random: () => number
  protection?: boolean
}): Promise<CrashFigures> {
  const begin = Date.now()
  const setUp = await openDatabase(run.location)
  await requireActor(setUp, 'off')
  const people = await somePeople(setUp, run.messages)
  await someInvitations(setUp, await anEvent(setUp), people)
  await setUp.close()

  const thresholds = Array.from({ length: run.kills }, () => Math.floor(run.random() * run.messages * 0.95) + 5).sort(
    (a, b) => a - b,
  )
  const smtp = await startSmtp()
  const task: ChildTask = {
    location: run.location,
    smtpUrl: smtp.url,
    leaseMs: run.leaseMs,
    protection: run.protection ?? true,
  }
  const children = Array.from({ length: run.workers }, () => startChild(task))
  let kills = 0
  const watch = setInterval(() => {
    if (smtp.mails.length < (thresholds[kills] ?? Infinity)) return
    const victim = children[Math.floor(run.random() * children.length)]
    if (victim?.exitCode === null && victim.kill('SIGKILL')) kills += 1
  }, 3)

  async function keepAlive(index: number): Promise<void> {
    for (;;) {
      const child = children[index]
      if (!child || (await ended(child)) === 0) return
      children[index] = startChild(task)
    }
  }
  await Promise.all(children.map((_, index) => keepAlive(index)))
  clearInterval(watch)

  const database = await openDatabase(run.location)
  const rows = await database.prisma.message.findMany({
    select: { state: true, candidate: { select: { email: true } } },
  })
  await database.close()
  await smtp.close()

  const mails = new Map<string, number>()
  for (const { to } of smtp.mails) mails.set(to, (mails.get(to) ?? 0) + 1)
  const states: Record<string, number> = {}
  for (const { state } of rows) states[state] = (states[state] ?? 0) + 1
  const mailsOf = (row: (typeof rows)[number]) => mails.get(row.candidate?.email ?? '') ?? 0
  return {
    messages: run.messages,
    kills,
    seconds: (Date.now() - begin) / 1000,
    received: smtp.mails.length,
    twice: [...mails.values()].filter((count) => count > 1).length,
    sentWithoutOne: rows.filter((row) => row.state === 'sent' && mailsOf(row) !== 1).length,
    lost: rows.filter((row) => row.state !== 'uncertain' && mailsOf(row) === 0).length,
    uncertain: states.uncertain ?? 0,
    states,
  }
}
