import { createHash, createVerify, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { someFacts } from '../../testing/mail-facts.ts'
import { startSmtp } from '../../testing/smtp.ts'
import { composeMail, parseSender } from './compose-mail.server.ts'
import { dkimSigner } from './dkim.server.ts'
import { smtpDelivery, smtpTarget } from './smtp-delivery.server.ts'

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

/** Canonical form "relaxed" of a header field and of a body (RFC 6376, 3.4.2 and 3.4.4). */
const relaxedField = (field: string): string => {
  const at = field.indexOf(':')
  const value = field
    .slice(at + 1)
    .replace(/\r\n(?=[ \t])/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${field.slice(0, at).trim().toLowerCase()}:${value}`
}
const relaxedBody = (body: string): string => {
  const lines = body.replace(/[ \t]+(?=\r\n)/g, '').replace(/[ \t]+/g, ' ')
  return `${lines.replace(/(\r\n)+$/, '')}\r\n`
}

/** Checks the signature by the book, with nothing of the library that made it: whether body and fields are what was signed. */
function verify(raw: string, publicKey: string): { body: boolean; fields: boolean; covers: string[] } {
  const end = raw.indexOf('\r\n\r\n')
  const fields = raw.slice(0, end).split(/\r\n(?![ \t])/)
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? ''
  const tags = new Map(
    relaxedField(signature)
      .replace(/^dkim-signature:/, '')
      .split(';')
      .map(
        (tag) =>
          tag
            .trim()
            .split(/=(.*)/s)
            .slice(0, 2)
            .map((part) => part.replace(/\s+/g, '')) as [string, string],
      ),
  )
  const covers = (tags.get('h') ?? '').split(':').map((one) => one.toLowerCase())
  const left = fields.filter((field) => field !== signature)
  const picked = covers.flatMap((wanted) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${wanted}:`))
    return at < 0 ? [] : left.splice(at, 1).map(relaxedField)
  })
  const unsigned = relaxedField(signature.replace(/([;:\s])b=[^;]*/, '$1b='))
  const hash = createHash('sha256')
    .update(relaxedBody(raw.slice(end + 4)), 'latin1')
    .digest('base64')
  const check = createVerify('RSA-SHA256').update([...picked, unsigned].join('\r\n'), 'latin1')
  return { body: hash === tags.get('bh'), fields: check.verify(publicKey, tags.get('b') ?? '', 'base64'), covers }
}

test('a mail that arrives over SMTP carries a signature that its public key verifies, and no other text or key', async () => {
  const smtp = await startSmtp()
  const delivery = smtpDelivery(smtpTarget(smtp.url))
  try {
    const mail = await composeMail({
      id: 'm1',
      to: 'anna@example.org',
      facts: someFacts({ person: { name: 'Jörg Weiß' } }),
      answerUrl: 'https://example.org/a/T',
      leaveUrl: 'https://example.org/leave/T',
      sender: parseSender('Arbeitgeber-Service <ags@example.org>'),
      now: new Date('2027-02-01T08:00:00Z'),
    })
    const sign = dkimSigner({ domain: 'example.org', selector: 'house', key: keys.privateKey })
    const outcome = await delivery.deliver({ ...mail, raw: await sign(mail.raw) }, () => Promise.resolve(true))
    expect(outcome.kind).toBe('sent')
    const raw = smtp.mails[0]?.raw.toString('latin1') ?? ''
    const right = verify(raw, keys.publicKey)
    expect(right).toMatchObject({ body: true, fields: true })
    expect(right.covers).toEqual(
      expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
    )
    expect(raw).toMatch(/d=example\.org;/)
    expect(raw).toMatch(/s=house;/)
    expect(verify(raw.replace('Subject: ', 'Subject: X'), keys.publicKey)).toMatchObject({ body: true, fields: false })
    expect(verify(`${raw.trimEnd()}X\r\n`, keys.publicKey)).toMatchObject({ body: false, fields: true })
    const other = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    expect(verify(raw, other.publicKey).fields).toBe(false)
  } finally {
    await delivery.close()
    await smtp.close()
  }
})
