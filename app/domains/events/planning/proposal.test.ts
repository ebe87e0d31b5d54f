import { expect, test } from 'vitest'
import { proposedDays, signatureOf, slotProposals } from './proposal.ts'

test('forty places in four hours: everybody has a slot, with as few people at once as the time allows', () => {
  expect(slotProposals(240, 40)).toEqual([
    { minutes: 15, slots: 14, perSlot: 3 },
    { minutes: 20, slots: 10, perSlot: 4 },
    { minutes: 30, slots: 8, perSlot: 5 },
  ])
})

test('every proposal has room for everybody and fits into the time', () => {
  for (let minutes = 0; minutes <= 600; minutes += 25)
    for (let capacity = 0; capacity <= 60; capacity += 7)
      for (const one of slotProposals(minutes, capacity)) {
        expect(one.slots * one.perSlot).toBeGreaterThanOrEqual(capacity)
        expect(one.slots * one.minutes).toBeLessThanOrEqual(minutes)
      }
  expect(slotProposals(10, 5)).toEqual([])
})

test('days from three weeks on, later ones from the wished day on; none for ever', () => {
  const odd = (day: string) => Number(day.slice(-2)) % 2 === 1
  expect(proposedDays('2026-11-23', null, odd)).toEqual(['2026-12-15', '2026-12-17', '2026-12-19'])
  expect(proposedDays('2026-11-23', '2026-12-24', odd)).toEqual(['2026-12-25', '2026-12-27', '2026-12-29'])
  expect(proposedDays('2026-11-23', '2026-11-24', odd)).toEqual(['2026-12-15', '2026-12-17', '2026-12-19'])
  expect(proposedDays('2026-11-23', null, () => false)).toEqual([])
})

test('the same warnings have the same signature, whatever their order; another day is another', () => {
  const hours = { kind: 'hours' } as const
  const weekend = { kind: 'weekend', day: '2026-12-19' } as const
  expect(signatureOf([hours, weekend])).toBe(signatureOf([weekend, hours]))
  expect(signatureOf([weekend])).not.toBe(signatureOf([{ ...weekend, day: '2026-12-20' }]))
  expect(signatureOf([])).toBe('')
})
