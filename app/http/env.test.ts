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
