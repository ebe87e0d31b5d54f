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

test('a customer has the own area and nothing else, and nobody else has it', () => {
  expect(verbs.filter((verb) => may('customer', verb))).toEqual(['me.read', 'me.write'])
  for (const role of roles) expect([may(role, 'me.read'), may(role, 'me.write')]).toEqual([false, false])
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
  const person = { ...base, role: 'customer' as const, employerId: null }
  expect(scopeOf({ ...person, candidateId: 'P1' })).toEqual({ kind: 'self', candidateId: 'P1' })
  expect(scopeOf(person)).toEqual({ kind: 'self', candidateId: '' })
})
