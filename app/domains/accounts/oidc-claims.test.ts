import { expect, test } from 'vitest'
import { accountOfClaims } from './oidc-claims.ts'

const claims = { sub: 'u-17', email: 'E.Kunze@example.org', name: 'E. Kunze' }

test('the role that may most counts, strange ones are passed over, an employer is nobody of the staff', () => {
  expect(accountOfClaims({ ...claims, roles: ['printers', 'officer', 'lead'] })?.role).toBe('lead')
  expect(accountOfClaims({ ...claims, roles: 'integration bca' })?.role).toBe('integration')
  expect(accountOfClaims({ ...claims, roles: ['employer'] })?.role).toBeNull()
  expect(accountOfClaims(claims)).toMatchObject({ email: 'e.kunze@example.org', role: null, site: null })
})

test('without subject or address, or with an address that is not verified, nobody is named', () => {
  expect(accountOfClaims({ ...claims, sub: undefined })).toBeNull()
  expect(accountOfClaims({ ...claims, email: 'kunze' })).toBeNull()
  expect(accountOfClaims({ ...claims, email_verified: false })).toBeNull()
})
