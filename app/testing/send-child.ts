import { openDatabase } from '../../prisma/open.ts'
import type { DatabaseLocation } from '../../prisma/open.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import { senderPorts } from '../domains/messages/sender-ports.server.ts'
import { makeSender } from '../domains/messages/sender.server.ts'
import { smtpDelivery, smtpTarget } from '../domains/messages/smtp-delivery.server.ts'
import { testSecret } from './outbox.ts'

/** A process of its own that empties the outbox and ends: killed at any moment by crash-run.ts. */
export interface ChildTask {
  location: DatabaseLocation
  smtpUrl: string
  leaseMs: number
  /** False: the note before the text leaves is left out, to show that the test sees what it protects from. */
  protection: boolean
}

const task = JSON.parse(process.argv[2] ?? '') as ChildTask
const database = await openDatabase(task.location, 'send-child')
const ports = senderPorts({
  database,
  delivery: smtpDelivery(smtpTarget(task.smtpUrl)),
  answerUrl: (key) => answerUrlOf('https://example.org', testSecret, key),
  proposalUrl: (id) => id,
  pageUrl: (page) => page,
  accountUrl: (id) => `https://example.org/sign-in/link/${id}`,
  houseUrl: (path) => `https://example.org${path}`,
  leaveUrl: (id) => id,
  mailFrom: 'AG-S <ags@example.org>',
  worker: `child-${process.pid}-${process.hrtime.bigint()}`,
  now: () => new Date(),
  leaseMs: task.leaseMs,
  fault: (error) => console.error(error),
})
const unprotected = { ...ports, noteHandover: () => Promise.resolve(true) }
const sender = makeSender(task.protection ? ports : unprotected)
for (;;) {
  await sender.sweep()
  await sender.drain()
  const open = await database.prisma.message.count({ where: { state: { in: ['queued', 'sending', 'failed'] } } })
  if (open === 0) break
  await new Promise((resolve) => setTimeout(resolve, 200))
}
await sender.stop()
await database.close()
