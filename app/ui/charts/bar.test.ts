import { expect, test } from 'vitest'
import { hatching } from './bar.tsx'

test.each([
  [0, 0, 200, 13],
  [10, 18, 1, 14],
  [4, 2, 14, 11],
  [0, 0, 5, 60],
])('strokes of a hatching stay in their box and rise by 45° (%f, %f, %f × %f)', (x, y, width, height) => {
  const strokes = hatching(x, y, width, height)
    .split('M')
    .slice(1)
    .map((stroke) => stroke.split(/[L ]/).map(Number))
  expect(strokes.length).toBeGreaterThan(0)
  for (const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] of strokes) {
    for (const at of [x1, x2]) expect(at >= x - 0.06 && at <= x + width + 0.06).toBe(true)
    for (const at of [y1, y2]) expect(at >= y - 0.06 && at <= y + height + 0.06).toBe(true)
    expect(Math.abs(x1 - x2 - (y1 - y2))).toBeLessThan(0.25)
  }
})
