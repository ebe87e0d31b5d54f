import { expect, test } from 'vitest'
import { parseEnv } from './env.ts'

test('without any variable the embedded database and the local mailbox are used', () => {
  const parsed = parseEnv({})
  expect(parsed).toMatchObject({ ok: true, env: { PORT: 3000, DATA_DIR: './data', WORKERS: 'on' } })
})

test('all faults come in one message that names each variable', () => {
  const parsed = parseEnv({ PORT: 'abc', DATABASE_URL: 'mysql://x', SMTP_URL: 'http://x', WORKERS: 'maybe' })
  if (parsed.ok) throw new Error('accepted a broken environment')
  for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'WORKERS']) expect(parsed.message).toContain(`${name}: `)
})

test('a server database demands a session secret of its own', () => {
  const parsed = parseEnv({ DATABASE_URL: 'postgresql://localhost/x' })
  expect(parsed).toMatchObject({ ok: false })
})

test('an empty variable counts as missing', () => {
  expect(parseEnv({ SMTP_URL: '' })).toMatchObject({ ok: true })
})

test('a mailbox of delivery reports without a password or with another protocol is named as a fault', () => {
  for (const url of ['imaps://user@mail.example.org/INBOX', 'pop3://user:pass@mail.example.org']) {
    const parsed = parseEnv({ IMAP_URL: url })
    expect(parsed.ok ? '' : parsed.message).toContain('IMAP_URL: must be imaps://user:password@host')
  }
  expect(parseEnv({ IMAP_URL: 'imaps://user:pass@mail.example.org/INBOX' })).toMatchObject({ ok: true })
})
