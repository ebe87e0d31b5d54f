import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSeat, holdsPlace, inWaitingOrder, overlaps } from './registration.ts'
import { seats } from './seats.ts'

const day = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 11, 14, hour, minute))
const slot = (id: string, hour: number, taken: number, capacity = 4) => ({
  id,
  beginsAt: day(hour),
  endsAt: day(hour, 30),
  taken,
  capacity,
})
const event = { begins: day(8), ends: day(14) }

test('a voluntary invitation holds no place; an offer, an acceptance and an obligation do', () => {
  expect(holdsPlace('invited', 'voluntary')).toBe(false)
  expect(holdsPlace('invited', 'obligation')).toBe(true)
  expect(holdsPlace('offered', 'voluntary')).toBe(true)
  expect(holdsPlace('accepted', 'voluntary')).toBe(true)
  expect(holdsPlace('waiting', 'voluntary')).toBe(false)
  expect(holdsPlace('declined', 'obligation')).toBe(false)
})

test('appointments that only touch do not overlap', () => {
  expect(overlaps({ begins: day(8), ends: day(9) }, { begins: day(9), ends: day(10) })).toBe(false)
  expect(overlaps({ begins: day(8), ends: day(9, 1) }, { begins: day(9), ends: day(10) })).toBe(true)
})

test('the first free slot that does not clash is the seat', () => {
  const slots = [slot('a', 8, 4), slot('b', 9, 3), slot('c', 10, 0)]
  expect(findSeat(event, slots, null, [])).toEqual({ ok: true, slotId: 'b' })
  expect(findSeat(event, slots, null, [{ begins: day(9), ends: day(9, 10) }])).toEqual({ ok: true, slotId: 'c' })
  expect(findSeat(event, slots, 'a', [])).toEqual({ ok: false, reason: 'full' })
  expect(findSeat(event, slots, null, [{ begins: day(7), ends: day(12) }])).toEqual({ ok: false, reason: 'overlap' })
})

test('an open house has no slots: the whole event is the appointment', () => {
  expect(findSeat(event, [], null, [])).toEqual({ ok: true, slotId: null })
  expect(findSeat(event, [], null, [{ begins: day(13), ends: day(15) }])).toEqual({ ok: false, reason: 'overlap' })
})

test('the waiting list goes by group and then strictly by time of joining', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ priority: fc.integer({ min: 0, max: 2 }), joinedSeq: fc.nat() }), {
        selector: (p) => p.joinedSeq,
      }),
      (people) => {
        const line = inWaitingOrder(people)
        for (const [index, person] of line.entries()) {
          const next = line[index + 1]
          if (!next) continue
          expect(
            person.priority > next.priority || (person.priority === next.priority && person.joinedSeq < next.joinedSeq),
          ).toBe(true)
        }
      },
    ),
  )
})

test('seats say full, held or free, and never a negative number', () => {
  expect(seats(10, { accepted: 10, held: 0, waiting: 3 })).toMatchObject({ free: 0, state: 'full' })
  expect(seats(10, { accepted: 9, held: 1, waiting: 0 })).toMatchObject({ free: 0, state: 'held' })
  expect(seats(10, { accepted: 12, overbooked: 2, held: 0, waiting: 0 })).toMatchObject({
    free: 0,
    accepted: 12,
    state: 'full',
  })
  expect(seats(10, { accepted: 4, held: 1, waiting: 0 })).toMatchObject({ free: 5, state: 'free' })
})
