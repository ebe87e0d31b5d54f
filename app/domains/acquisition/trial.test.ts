import { expect, test } from 'vitest'
import { checkTrial } from './trial.ts'

const from = '2026-12-01'

test('six weeks are allowed to everybody, the first and the last day count', () => {
  expect(checkTrial({ from, to: '2027-01-11', longTerm: null })).toBe('ok')
  expect(checkTrial({ from, to: from, longTerm: false })).toBe('ok')
})

test('longer than six weeks only for long-term unemployed people; unknown is a question', () => {
  expect(checkTrial({ from, to: '2027-01-12', longTerm: null })).toBe('ask_long_term')
  expect(checkTrial({ from, to: '2027-01-12', longTerm: false })).toBe('too_long')
  expect(checkTrial({ from, to: '2027-02-22', longTerm: true })).toBe('ok')
  expect(checkTrial({ from, to: '2027-02-23', longTerm: true })).toBe('too_long')
})

test('it cannot end before it begins', () => {
  expect(checkTrial({ from, to: '2026-11-30', longTerm: true })).toBe('backwards')
})
