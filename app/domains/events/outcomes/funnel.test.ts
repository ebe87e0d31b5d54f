import { expect, test } from 'vitest'
import { denominators, funnelOf } from './funnel.ts'
import type { FunnelCounts } from './funnel.ts'

const counts = (over: Partial<FunnelCounts>): FunnelCounts => ({
  invited: 0,
  answered: 0,
  accepted: 0,
  came: 0,
  talks: 0,
  noted: 0,
  interest: 0,
  trials: 0,
  offers: 0,
  hired: 0,
  ...over,
})

test('each rate is divided by the step that it names, and like events by theirs', () => {
  const own = counts({
    invited: 90,
    answered: 60,
    accepted: 40,
    came: 30,
    talks: 45,
    noted: 40,
    interest: 10,
    hired: 3,
  })
  const rows = Object.fromEntries(funnelOf(own, counts({ came: 200, accepted: 400 })).map((row) => [row.step, row]))
  expect(rows.answered).toMatchObject({ by: 'invited', rate: 60 / 90 })
  expect(rows.came).toMatchObject({ by: 'accepted', rate: 0.75, like: 0.5 })
  expect(rows.talks).toMatchObject({ by: 'came', rate: 1.5 })
  expect(rows.interest).toMatchObject({ by: 'noted', rate: 0.25 })
  expect(rows.hired).toMatchObject({ by: 'came', rate: 0.1 })
})

test('nothing below the line is no rate, never a zero', () => {
  expect(funnelOf(counts({}), counts({})).every(({ rate, like }) => rate === null && like === null)).toBe(true)
  expect(denominators.invited).toBeNull()
})
