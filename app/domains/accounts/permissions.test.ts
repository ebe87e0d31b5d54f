import { expect, test } from 'vitest'
import { may, permissions, roles, scopeOf, verbs } from './permissions.ts'

test('employers see their own firm, pick occupations, and have no other verb of the staff', () => {
  expect(verbs.filter((verb) => may('employer', verb))).toEqual([
    'firm.read',
    'firm.write',
    'firm.colleagues',
    'firm.people',
    'account.own',
    'occupations.pick',
  ])
  expect(permissions['firm.read']).toEqual(['employer'])
})

test('each verb is given to somebody and each staff role may do something', () => {
  for (const verb of verbs) expect(permissions[verb].length).toBeGreaterThan(0)
  for (const role of roles) if (role !== 'employer') expect(verbs.some((verb) => may(role, verb))).toBe(true)
})

test('the integration officer hands over people but does not invite', () => {
  expect(may('integration', 'records.write')).toBe(true)
  expect(may('integration', 'invitations.write')).toBe(false)
})

test("an employer's scope is the own firm, staff see the house", () => {
  const base = { id: 'u', name: 'user:u', siteId: null, language: 'de' as const, displayName: 'X' }
  expect(scopeOf({ ...base, role: 'employer', employerId: 'E1' })).toEqual({ kind: 'employer', employerId: 'E1' })
  expect(scopeOf({ ...base, role: 'officer', employerId: null })).toEqual({ kind: 'house' })
})
