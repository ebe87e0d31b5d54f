import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcileSlots, tellingChanges } from './change-event.server.ts'
import { eventFaults } from './event.form.ts'
import { eventPageForm, factsOfForm, formOfFacts } from './event-page.form.ts'
import { missingForPublishing, placesInSlots, planSlots } from './event.ts'

const begins = new Date('2026-12-14T08:00:00Z')
const ends = new Date('2026-12-14T12:00:00Z')

test('publishing names everything that is missing', () => {
  const bare = {
    beginsAt: new Date('2026-11-01'),
    placeName: null,
    street: null,
    city: null,
    capacity: 0,
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    hosts: 0,
  }
  expect(missingForPublishing(bare, new Date('2026-11-22'))).toEqual(['future', 'place', 'contact', 'capacity', 'host'])
  const whole = {
    ...bare,
    beginsAt: begins,
    street: 'Am Hafen 1',
    city: 'Torgau',
    capacity: 4,
    contactName: 'E. Kunze',
    contactPhone: '03421 1',
    hosts: 1,
  }
  expect(missingForPublishing(whole, new Date('2026-11-22'))).toEqual([])
})

test('forty places in slots of four are ten slots from the begin on', () => {
  const slots = planSlots(begins, ends, 20, 4, 40)
  expect(slots).toHaveLength(10)
  expect(slots[9]?.endsAt.toISOString()).toBe('2026-12-14T11:20:00.000Z')
})

test('slots never have more places together than the event, never pass its end, never overlap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 120 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 300 }),
      (minutes, perSlot, capacity) => {
        const slots = planSlots(begins, ends, minutes, perSlot, capacity)
        const places = slots.reduce((sum, slot) => sum + slot.capacity, 0)
        expect(places).toBe(Math.min(capacity, placesInSlots(begins, ends, minutes, perSlot)))
        for (const [index, slot] of slots.entries()) {
          expect(slot.endsAt <= ends).toBe(true)
          expect(slots[index + 1] ? slot.endsAt <= (slots[index + 1]?.beginsAt ?? ends) : true).toBe(true)
        }
      },
    ),
  )
})

test('a new plan takes people along and refuses to drop a slot in which somebody sits', () => {
  const now = planSlots(begins, ends, 60, 2, 8).map((slot, index) => ({
    id: `s${index}`,
    ...slot,
    taken: index === 3 ? 1 : 0,
  }))
  expect(reconcileSlots(now, planSlots(begins, ends, 60, 2, 6))).toEqual({ ok: false, reason: 'slots_taken' })
  const shifted = reconcileSlots(
    now,
    planSlots(new Date('2026-12-14T09:00:00Z'), new Date('2026-12-14T13:00:00Z'), 60, 2, 8),
  )
  if (!shifted.ok) throw new Error(shifted.reason)
  expect(shifted.value.move.map(({ id }) => id)).toEqual(['s3', 's2', 's1', 's0'])
  const smaller = reconcileSlots(
    now.map((slot) => ({ ...slot, taken: 2 })),
    planSlots(begins, ends, 60, 1, 4),
  )
  if (!smaller.ok) throw new Error(smaller.reason)
  expect(smaller.value.move.map(({ capacity }) => capacity)).toEqual([2, 2, 2, 2])
})

test('times must follow each other', () => {
  expect(
    eventFaults({
      begins: '2026-12-14T09:00:00+01:00',
      ends: '2026-12-14T09:00:00+01:00',
      deadline: '2026-12-15T09:00:00+01:00',
    }),
  ).toEqual([
    { field: 'ends', code: 'order' },
    { field: 'deadline', code: 'order' },
  ])
})

const sent = {
  kind: 'application_day',
  title: 'Bewerbungstag',
  day: '2026-12-14',
  from: '09:00',
  to: '13:00',
  capacity: '40',
  slotMinutes: '20',
  slotCapacity: '4',
  occupations: ['51312'],
  occupationsSearch: '513',
  registration: 'invited',
  languages: ['de', 'en'],
  hosts: ['E1'],
}

test('the form of an event leads to its facts and back', () => {
  const facts = factsOfForm(eventPageForm.parse(sent))
  expect(facts).toMatchObject({ beginsAt: begins, endsAt: ends, occupations: ['51312', '513'], capacity: 40 })
  const again = formOfFacts(facts, [{ employerId: 'E1', tables: 2 }])
  const plain = Object.fromEntries(Object.entries(again).map(([key, value]) => [key.replace('[]', ''), value]))
  expect(factsOfForm(eventPageForm.parse(plain))).toEqual(facts)
})

test('an occupation that was typed and is no code is refused at its field', () => {
  const parsed = eventPageForm.safeParse({ ...sent, occupationsSearch: 'Lager' })
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(['occupations'])
})

test('a form with an end before its begin and half a slot is refused at both fields', () => {
  const parsed = eventPageForm.safeParse({ ...sent, to: '08:00', slotMinutes: '' })
  expect(parsed.error?.issues.map(({ path }) => path[0]).sort()).toEqual(['slotMinutes', 'to'])
})

test('people are told of another time or place, not of another capacity', () => {
  const facts = factsOfForm(eventPageForm.parse(sent))
  expect(tellingChanges(facts, { ...facts, capacity: 50, bring: 'Ausweis' })).toEqual([])
  expect(
    tellingChanges(facts, { ...facts, beginsAt: new Date('2026-12-14T08:30:00Z'), street: 'Neue Straße 1' }),
  ).toEqual(['time', 'place'])
})
