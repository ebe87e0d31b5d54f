import { expect, test } from 'vitest'
import { displayName, mayStep, readiness } from './candidate.ts'

test('readiness is to be confirmed after 30 days and lapses after 60', () => {
  const today = '2026-11-22'
  expect(readiness('2026-10-23', today)).toBe('ready')
  expect(readiness('2026-10-22', today)).toBe('confirm')
  expect(readiness('2026-09-23', today)).toBe('confirm')
  expect(readiness('2026-09-22', today)).toBe('lapsed')
  expect(readiness(null, today)).toBe('never')
})

test('a person without a name is called by the number of the record', () => {
  expect(displayName({ id: 'C7', firstName: 'Ina', lastName: 'Berg' })).toBe('Ina Berg')
  expect(displayName({ id: 'C7', firstName: null, lastName: 'Berg' })).toBe('Berg')
  expect(displayName({ id: 'C7', firstName: null, lastName: null })).toBe('C7')
})

test('a placed person can come back, an inactive one is not placed', () => {
  expect(mayStep('placed', 'active')).toBe(true)
  expect(mayStep('inactive', 'placed')).toBe(false)
})
