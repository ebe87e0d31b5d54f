import { expect, test } from 'vitest'
import { keepHidden } from './kept-hidden.ts'

const row = (occupation: string, count: number, site = 'A') => ({ occupation, site, count })

test('equal counts are worked out once, in whatever order; one count more makes it new', () => {
  const kept = keepHidden(4)
  const first = kept.cells([row('24112', 2), row('24122', 9), row('43102', 40)])
  expect(kept.cells([row('43102', 40), row('24122', 9), row('24112', 2)])).toBe(first)
  const next = kept.cells([row('24112', 3), row('24122', 9), row('43102', 40)])
  expect(next).not.toBe(first)
  expect([first('24112', ''), next('24112', '')]).toEqual([true, false])
})

test('of a part of the whole neither the part nor its rest can be told', () => {
  const kept = keepHidden(4)
  const whole = [row('24112', 10), row('24122', 9), row('43102', 40)]
  const hides = kept.cells(whole)
  const part = kept.parts([row('24112', 8), row('24122', 4), row('43102', 20)], whole, whole, (code) => hides(code, ''))
  expect(hides('24112', '')).toBe(false)
  expect(part('24112')).toBe(true)
  expect(part('24122')).toBe(true)
  expect(part('43102')).toBe(false)
})
