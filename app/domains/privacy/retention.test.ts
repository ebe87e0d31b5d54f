import { expect, test } from 'vitest'
import { erasureState, periodsOf, retentionKinds, retentionRules } from './retention.ts'

const now = new Date('2026-11-23T01:00:00Z')
const days = (n: number) => new Date(now.getTime() - n * 86_400_000)
const state = (announcedAt: Date | null, heldUntil: string | null = null) =>
  erasureState({ announcedAt, heldUntil }, '2026-11-23', now)

test('nobody is erased who was not announced for thirty days; a hold counts to its last day', () => {
  expect(state(null)).toBe('announce')
  expect(state(days(29.9))).toBe('waiting')
  expect(state(days(30))).toBe('due')
  expect(state(days(300), '2026-11-23')).toBe('held')
  expect(state(days(300), '2026-11-22')).toBe('due')
  expect(state(null, '2027-01-01')).toBe('held')
})

test('the period of the house counts within its bounds, else the shipped one', () => {
  expect(periodsOf([]).people).toBe(retentionRules.people.days)
  expect(periodsOf([{ kind: 'people', days: 365 }]).people).toBe(365)
  expect(periodsOf([{ kind: 'people', days: 5 }]).people).toBe(retentionRules.people.days)
  expect(periodsOf([{ kind: 'unknown', days: 5 }])).toEqual(periodsOf([]))
})

test('every kind names its source, and its shipped period lies within its bounds', () => {
  for (const kind of retentionKinds) {
    const { days: shipped, least, most, source } = retentionRules[kind]
    expect(shipped >= least && shipped <= most).toBe(true)
    expect(source).toMatch(/DSGVO/)
  }
})
