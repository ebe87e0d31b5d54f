import { expect, test } from 'vitest'
import { sealFor } from './seal.ts'

const secret = 'a secret of the house that is long enough'

test('what was sealed opens again, and each sealing looks different', () => {
  const sealed = sealFor(secret, 'second factor')
  expect(sealed.open(sealed.seal('Grüße'))).toBe('Grüße')
  expect(sealed.seal('x')).not.toBe(sealed.seal('x'))
})

test('a changed text, another house and another purpose open nothing', () => {
  const sealed = sealFor(secret, 'second factor').seal('JBSWY3DPEHPK3PXP')
  const last = sealed.at(-1) === 'A' ? 'B' : 'A'
  expect(() => sealFor(secret, 'second factor').open(sealed.slice(0, -2) + last + 'x')).toThrow()
  expect(() => sealFor(`${secret}!`, 'second factor').open(sealed)).toThrow()
  expect(() => sealFor(secret, 'protected facts').open(sealed)).toThrow()
})
