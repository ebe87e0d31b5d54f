import { expect, test } from 'vitest'
import { confidenceOf, isSureEnough } from './guess.ts'

test('confidence rises with probability and stays between 0 and 1', () => {
  const all = Array.from({ length: 101 }, (_, at) => confidenceOf(at / 100))
  expect(all.every((value, at) => value > 0 && value < 1 && value >= (all[at - 1] ?? 0))).toBe(true)
})

test('an import takes the first guess only when it is sure, else a person is asked', () => {
  const guess = { code: '51312', title: 'Lagerist/in', confidence: 0.71 }
  expect(isSureEnough(guess)).toBe(true)
  expect(isSureEnough({ ...guess, confidence: 0.69 })).toBe(false)
  expect(isSureEnough(undefined)).toBe(false)
})
