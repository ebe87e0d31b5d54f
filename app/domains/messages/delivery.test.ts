import { expect, test } from 'vitest'
import { sortFault } from './delivery.ts'
import type { SmtpFault } from './delivery.ts'

const aFault = (given: Partial<SmtpFault>): SmtpFault => ({
  handed: false,
  code: undefined,
  reply: undefined,
  command: undefined,
  text: '',
  ...given,
})

test.each<[string, Partial<SmtpFault>, object]>([
  ['no connection', { code: 'ECONNECTION', command: 'CONN' }, { kind: 'retry' }],
  [
    'a wrong password, which is not the person’s fault',
    { code: 'EAUTH', reply: 535, command: 'AUTH PLAIN' },
    { kind: 'retry' },
  ],
  ['a greylisted recipient', { code: 'EENVELOPE', reply: 451, command: 'RCPT TO' }, { kind: 'retry' }],
  [
    'an unknown mailbox',
    { code: 'EENVELOPE', reply: 550, command: 'RCPT TO', text: '550 5.1.1 unknown' },
    { kind: 'refused', address: true },
  ],
  [
    'a policy, which says nothing about the address',
    { code: 'EENVELOPE', reply: 550, command: 'RCPT TO', text: '550 5.7.1 denied' },
    { kind: 'refused', address: false },
  ],
  ['a refused sender', { code: 'EENVELOPE', reply: 550, command: 'MAIL FROM' }, { kind: 'refused', address: false }],
  [
    'an address that is none',
    { code: 'EENVELOPE', command: 'API', text: 'Invalid recipient "x"' },
    { kind: 'refused', address: true },
  ],
  [
    'a text too large for the server',
    { code: 'EMESSAGE', command: 'MAIL FROM', text: 'Message size larger than allowed 10' },
    { kind: 'refused', address: false },
  ],
  [
    'a refused text',
    { handed: true, code: 'EMESSAGE', reply: 554, command: 'DATA' },
    { kind: 'refused', address: false },
  ],
  ['a deferred text', { handed: true, code: 'EMESSAGE', reply: 452, command: 'DATA' }, { kind: 'retry' }],
  ['a line cut after the text', { handed: true, code: 'ECONNECTION', command: 'CONN' }, { kind: 'uncertain' }],
  ['silence after the text', { handed: true, code: 'ETIMEDOUT', command: 'CONN' }, { kind: 'uncertain' }],
  [
    'a farewell that came after the text without an answer to it',
    { handed: true, code: 'ECONNECTION', reply: 421, command: 'CONN' },
    { kind: 'uncertain' },
  ],
])('%s', (_, given, expected) => {
  expect(sortFault(aFault(given))).toMatchObject(expected)
})
