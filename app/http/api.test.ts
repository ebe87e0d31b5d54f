import { expect, test } from 'vitest'
import { z } from 'zod'
import { cutPage, fieldProblems, matchedVersion, readCursor } from './api.ts'

test('a page is cut with the cursor of its last row, which leads back to that row', () => {
  const page = cutPage([{ id: 'ä1' }, { id: 'b2' }, { id: 'c3' }], 2)
  expect(page.items).toHaveLength(2)
  expect(readCursor(page.next ?? '')).toBe('b2')
  expect(cutPage([{ id: 'a' }], 2).next).toBeNull()
  expect(readCursor('%%%')).toBeNull()
})

test('each bad field has its pointer, an unknown field is named itself', () => {
  const parsed = z.strictObject({ a: z.object({ 'b/c': z.number() }) }).safeParse({ a: { 'b/c': 'x' }, zzz: 1 })
  if (parsed.success) throw new Error('accepted')
  expect(
    fieldProblems(parsed.error)
      .map((problem) => problem.pointer)
      .sort(),
  ).toEqual(['/a/b~1c', '/zzz'])
})

test('If-Match takes quoted versions only', () => {
  expect(matchedVersion('"7"')).toBe(7)
  expect(matchedVersion(null)).toBeNull()
  expect(matchedVersion('*')).toBeNull()
  expect(matchedVersion('abc')).toBeNaN()
})
