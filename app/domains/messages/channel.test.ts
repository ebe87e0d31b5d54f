import { expect, test } from 'vitest'
import { chooseChannels, mayMail } from './channel.ts'
import type { Reach } from './channel.ts'

const aReach = (given: Partial<Reach> = {}): Reach => ({
  wish: 'auto',
  email: 'anna@example.org',
  emailRefused: false,
  consent: 'given',
  postal: true,
  ...given,
})

test.each([
  [{}, 'yes'],
  [{ email: null }, 'no_address'],
  [{ emailRefused: true }, 'address_refused'],
  [{ consent: 'unknown' }, 'no_consent'],
  [{ consent: 'withdrawn' }, 'no_consent'],
  [{ consent: 'unknown', wish: 'mail' }, 'yes'],
  [{ consent: 'unknown', wish: 'both' }, 'yes'],
  [{ consent: 'withdrawn', wish: 'mail' }, 'no_consent'],
] as const)('whether a mail may go to a person with %o: %s', (given, expected) => {
  expect(mayMail(aReach(given))).toBe(expected)
})

test.each([
  [{}, 'auto', ['mail']],
  [{ consent: 'unknown' }, 'auto', ['letter']],
  [{ emailRefused: true }, 'auto', ['letter']],
  [{ wish: 'letter' }, 'auto', ['letter']],
  [{ wish: 'both' }, 'auto', ['mail', 'letter']],
  [{ wish: 'both', postal: false }, 'auto', ['mail']],
  [{ wish: 'both', consent: 'withdrawn' }, 'auto', ['letter']],
  [{}, 'letter', ['letter']],
  [{ wish: 'letter' }, 'mail', ['mail']],
] as const)('a person with %o asked by %s gets %o', (given, asked, channels) => {
  expect(chooseChannels(aReach(given), asked)).toEqual({ ok: true, channels })
})

test.each([
  [{ email: null, postal: false }, 'auto', 'no_address'],
  [{ consent: 'unknown', postal: false }, 'auto', 'no_consent'],
  [{ emailRefused: true, postal: false }, 'auto', 'address_refused'],
  [{ postal: false }, 'letter', 'no_address'],
  [{ consent: 'unknown' }, 'mail', 'no_consent'],
] as const)('a person with %o asked by %s cannot be reached: %s', (given, asked, reason) => {
  expect(chooseChannels(aReach(given), asked)).toEqual({ ok: false, reason })
})
