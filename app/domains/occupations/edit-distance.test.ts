import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test('a letter too much, too few, wrong or swapped is one slip', () => {
  expect(editDistance('lagerrist', 'lagerist', 2)).toBe(1)
  expect(editDistance('lagrist', 'lagerist', 2)).toBe(1)
  expect(editDistance('lagarist', 'lagerist', 2)).toBe(1)
  expect(editDistance('lageirst', 'lagerist', 2)).toBe(1)
  expect(editDistance('lagerist', 'lagerist', 2)).toBe(0)
})

test('words further apart than allowed are not measured to the end', () => {
  expect(editDistance('koch', 'maurer', 2)).toBe(3)
  expect(editDistance('koch', 'kochmuetze', 2)).toBe(3)
})

test('a word still being typed is held against beginnings', () => {
  expect(editDistance('stapplerf', 'staplerfahrer', 1, true)).toBe(1)
  expect(editDistance('maurer', 'staplerfahrer', 1, true)).toBe(2)
})
