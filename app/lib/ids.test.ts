import { expect, test } from 'vitest'
import { makeId, newId } from './ids.ts'

test('ids of later times sort after ids of earlier ones', () => {
  const early = makeId(Date.UTC(2026, 0, 1), () => 31)
  const late = makeId(Date.UTC(2026, 0, 1) + 16, () => 0)
  expect(early < late).toBe(true)
  expect(early).toHaveLength(20)
})

test('a thousand new ids are a thousand', () => {
  expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000)
})
