import { afterEach, expect, test } from 'vitest'
import { startSmtp } from '../../testing/smtp.ts'
import type { TestSmtp, Treatment } from '../../testing/smtp.ts'
import type { Outcome, ReadyMail } from './delivery.ts'
import { smtpDelivery, smtpTarget } from './smtp-delivery.server.ts'

let smtp: TestSmtp | undefined
afterEach(() => smtp?.close())

const aMail = (to: string): ReadyMail => ({
  messageId: 'm1',
  from: 'house@example.org',
  to,
  subject: 'Einladung',
  raw: Buffer.from('Subject: Einladung\r\n\r\nGuten Tag\r\n.\r\nEnde\r\n'),
})

async function outcomeOf(treatment: Treatment): Promise<{ outcome: Outcome; asked: number; mails: number }> {
  const server = await startSmtp(() => treatment)
  smtp = server
  const delivery = smtpDelivery(smtpTarget(server.url, { connectMs: 2_000, silenceMs: 300 }))
  let asked = 0
  const outcome = await delivery.deliver(aMail('anna@example.org'), () => {
    asked += 1
    return Promise.resolve(true)
  })
  await delivery.close()
  return { outcome, asked, mails: server.mails.length }
}

test.each([
  ['accept', 'sent', 1, 1],
  ['greylist', 'retry', 0, 0],
  ['busy', 'retry', 0, 0],
  ['refuse', 'refused', 0, 0],
  ['refuse_sender', 'refused', 0, 0],
  ['cut', 'retry', 0, 0],
  ['hang_before', 'retry', 0, 0],
  ['defer_text', 'retry', 1, 0],
  ['reject_text', 'refused', 1, 0],
  ['hang', 'uncertain', 1, 1],
  ['drop', 'uncertain', 1, 1],
] as const)('a server that treats the mail with "%s" makes it %s', async (treatment, kind, asked, mails) => {
  expect(await outcomeOf(treatment)).toMatchObject({ outcome: { kind }, asked, mails })
})

test('only a refusal of the recipient speaks about the address', async () => {
  expect((await outcomeOf('refuse')).outcome).toMatchObject({ kind: 'refused', address: true })
  await smtp?.close()
  expect((await outcomeOf('refuse_sender')).outcome).toMatchObject({ kind: 'refused', address: false })
})

test('leave is asked after the server is ready for the text; without it nothing leaves', async () => {
  const server = await startSmtp()
  smtp = server
  const delivery = smtpDelivery(smtpTarget(server.url))
  const order: string[] = []
  const outcome = await delivery.deliver(aMail('anna@example.org'), () => {
    order.push(`asked after ${server.asked.length} RCPT, ${server.mails.length} texts`)
    return Promise.resolve(false)
  })
  await delivery.close()
  expect(order).toEqual(['asked after 1 RCPT, 0 texts'])
  expect(outcome).toEqual({ kind: 'lost' })
  expect(server.mails).toHaveLength(0)
})

test('when leave cannot be noted nothing leaves and the mail is tried again', async () => {
  const server = await startSmtp()
  smtp = server
  const delivery = smtpDelivery(smtpTarget(server.url))
  const outcome = await delivery.deliver(aMail('anna@example.org'), () => Promise.reject(new Error('database away')))
  await delivery.close()
  expect(outcome.kind).toBe('retry')
  expect(server.mails).toHaveLength(0)
})

test('mails follow each other over one line, and the text arrives as it was', async () => {
  const server = await startSmtp()
  smtp = server
  const delivery = smtpDelivery(smtpTarget(server.url.replace('smtp://', 'smtp://user:secret@')))
  for (const name of ['a', 'b', 'c']) {
    expect((await delivery.deliver(aMail(`${name}@example.org`), () => Promise.resolve(true))).kind).toBe('sent')
  }
  await delivery.close()
  expect(server.mails.map(({ to }) => to)).toEqual(['a@example.org', 'b@example.org', 'c@example.org'])
  expect(server.mails[0]?.raw.toString()).toBe(Buffer.from(aMail('a@example.org').raw).toString())
})

test('a server that is not there makes the mail wait', async () => {
  const server = await startSmtp()
  await server.close()
  const delivery = smtpDelivery(smtpTarget(server.url))
  const outcome = await delivery.deliver(aMail('anna@example.org'), () => Promise.resolve(true))
  expect(outcome.kind).toBe('retry')
})
