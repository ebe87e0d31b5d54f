import { expect, test } from 'vitest'
import { correctionForm, costForm } from './entries.form.ts'

test.each([
  ['1.250,50', 1250.5],
  ['0', 0],
  ['', null],
])('a cost of "%s" is read as people type it', (euros, expected) => {
  expect(costForm.parse({ event: 'e', euros }).euros).toBe(expected)
})

test.each(['viel', '-3', '99999999'])('"%s" is no cost', (euros) => {
  expect(costForm.safeParse({ event: 'e', euros }).success).toBe(false)
})

const correction = (fields: Record<string, string>) =>
  correctionForm.safeParse({
    day: '2026-10-31',
    measure: 'vacancies',
    occupation: '51311',
    difference: '−2',
    reason: 'doppelt',
    ...fields,
  })

test('a correction has a difference, a reason and, of vacancies and unemployed people, a class', () => {
  expect(correction({}).data?.difference).toBe(-2)
  for (const wrong of [{ difference: '0' }, { difference: '1,5' }, { reason: ' ' }, { occupation: '' }, { day: 'x' }])
    expect(correction(wrong).success, JSON.stringify(wrong)).toBe(false)
  expect(correction({ measure: 'people', occupation: '' }).success).toBe(true)
})
