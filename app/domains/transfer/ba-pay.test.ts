import { expect, test } from 'vitest'
import { payOf } from './ba-pay.ts'

test('the same field holds an hour, a month or a year: the unit decides', () => {
  expect(payOf({ verguetungsangabe: 'STUNDENLOHN', festgehalt: 15.5 }, false).payPerHour).toBe(15.5)
  expect(payOf({ verguetungsangabe: 'MONATSGEHALT', festgehalt: 2600 }, true).payPerHour).toBe(15)
  expect(
    payOf({ verguetungsangabe: 'JAHRESGEHALT', gehaltsspanneVon: 41_600, gehaltsspanneBis: 50_000 }, true).payPerHour,
  ).toBe(20)
})

test('German and English ways of writing numbers are read', () => {
  expect(payOf({ verguetungsangabe: 'MONATSGEHALT', festgehalt: '2.600,00' }, true).payPerHour).toBe(15)
  expect(payOf({ verguetungsangabe: 'STUNDENLOHN', festgehalt: '15,5' }, true).payPerHour).toBe(15.5)
})

test('an amount that cannot be its unit is a question, not a pay', () => {
  expect(payOf({ verguetungsangabe: 'STUNDENLOHN', festgehalt: 2600 }, true)).toMatchObject({
    payPerHour: null,
    question: expect.stringContaining('2600') as string,
  })
  expect(payOf({ verguetungsangabe: 'JAHRESGEHALT', festgehalt: 16 }, true).payPerHour).toBeNull()
})

test('a month of part-time work says nothing about an hour', () => {
  expect(payOf({ verguetungsangabe: 'MONATSGEHALT', festgehalt: 1300 }, false)).toMatchObject({
    payPerHour: null,
    question: expect.any(String) as string,
  })
})

test('no statement is unknown and no question', () => {
  expect(payOf({ verguetungsangabe: 'KEINE_ANGABEN' }, true)).toEqual({ payPerHour: null, question: null })
  expect(payOf({}, true)).toEqual({ payPerHour: null, question: null })
})
