import { expect, test } from 'vitest'
import { answerToken, answerUrlOf, hashAnswerToken } from './answer-token.server.ts'

const key = { invitationId: 'I1', linkVersion: 0 }

test('a token has 192 bits, can be made again, and is another one for each secret, invitation and version', () => {
  const token = answerToken('secret one', key)
  expect(Buffer.from(token, 'base64url')).toHaveLength(24)
  expect(answerToken('secret one', key)).toBe(token)
  const others = [
    answerToken('secret two', key),
    answerToken('secret one', { ...key, invitationId: 'I2' }),
    answerToken('secret one', { ...key, linkVersion: 1 }),
  ]
  expect(new Set([token, ...others]).size).toBe(4)
})

test('the address carries the token and nothing else, and its hash does not show it', () => {
  const token = answerToken('s', key)
  expect(answerUrlOf('https://example.org', 's', key)).toBe(`https://example.org/a/${token}`)
  expect(hashAnswerToken(token)).toMatch(/^[0-9a-f]{64}$/)
})
