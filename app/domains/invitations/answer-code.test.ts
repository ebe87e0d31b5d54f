import { expect, test } from 'vitest'
import { answerCode, hashAnswerCode, shownCode, spelledCode } from './answer-code.server.ts'

const secret = 'a secret of the tests, long enough to sign'
const key = (n: number, linkVersion = 0) => ({ invitationId: `I${n}`, linkVersion })

test('a code has eight characters of an alphabet without look-alikes, and is the same each time', () => {
  const codes = Array.from({ length: 2000 }, (_, n) => answerCode(secret, key(n)))
  expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{8}$/.test(code))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
  expect(answerCode(secret, key(1))).toBe(codes[1])
  expect(answerCode(secret, key(1, 1))).not.toBe(codes[1])
  expect(answerCode(`${secret}!`, key(1))).not.toBe(codes[1])
})

test('every character of the alphabet comes about as often as the others at every place', () => {
  const seen = Array.from({ length: 8 }, () => new Map<string, number>())
  for (let n = 0; n < 6400; n++) {
    const code = answerCode(secret, key(n))
    seen.forEach((counts, at) => counts.set(code.charAt(at), (counts.get(code.charAt(at)) ?? 0) + 1))
  }
  for (const counts of seen) {
    expect(counts.size).toBe(32)
    for (const count of counts.values()) expect(count).toBeGreaterThan(120)
    for (const count of counts.values()) expect(count).toBeLessThan(290)
  }
})

test('what people type is read in its one spelling; anything else is no code', () => {
  expect(spelledCode(' ab1o-lI2z ')).toBe('AB10112Z')
  expect(spelledCode(shownCode('7K2M9QXZ'))).toBe('7K2M9QXZ')
  for (const wrong of ['', '7K2M9QX', '7K2M9QXZ1', '7K2M9QX!', 'UUUUUUUU']) expect(spelledCode(wrong)).toBeNull()
})

test('the database keeps nothing that codes can be tried against without the secret', () => {
  expect(hashAnswerCode(secret, '7K2M9QXZ')).not.toBe(hashAnswerCode(`${secret}!`, '7K2M9QXZ'))
})
