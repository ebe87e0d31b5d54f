import { expect, test } from 'vitest'
import { closingGrace, closingSpan, heldUntil, isReminderDue, reminderDay, usualReminders } from './reminder.ts'

const begins = new Date('2027-03-10T08:00:00Z')

test.each([
  ['2027-03-07T22:30:00Z', 'mail', false],
  ['2027-03-07T23:30:00Z', 'mail', true],
  ['2027-03-09T17:00:00Z', 'mail', true],
  ['2027-03-10T07:00:00Z', 'mail', false],
  ['2027-03-03T12:00:00Z', 'letter', false],
  ['2027-03-04T12:00:00Z', 'letter', true],
  ['2027-03-04T12:00:00Z', 'mail', false],
] as const)('at %s the %s about Wednesday, 10 March is due: %s', (now, channel, due) => {
  expect(isReminderDue(begins, channel, usualReminders, new Date(now))).toBe(due)
})

test('the house sets the days, and counts working days where it wants', () => {
  const rules = { days: { mail: 3, letter: 5 }, workingDays: true }
  const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
  expect(reminderDay('2027-03-09', 'mail', { ...rules, workingDays: false }, weekdays)).toBe('2027-03-06')
  expect(reminderDay('2027-03-09', 'mail', rules, weekdays)).toBe('2027-03-04')
  expect(reminderDay('2027-03-09', 'letter', rules, weekdays)).toBe('2027-03-02')
  expect(reminderDay('2027-03-09', 'mail', rules, (day) => weekdays(day) && day !== '2027-03-05')).toBe('2027-03-03')
  expect(reminderDay('2027-03-09', 'mail', rules, () => false)).toBe('2027-02-10')
  expect(
    isReminderDue(new Date('2027-03-09T08:00:00Z'), 'mail', rules, new Date('2027-03-04T08:00:00Z'), weekdays),
  ).toBe(true)
})

test.each([
  ['invitation', '2027-03-09T05:59:00Z', '2027-03-09T07:00:00.000Z'],
  ['invitation', '2027-03-09T07:00:00Z', null],
  ['reminder', '2027-03-09T16:59:00Z', null],
  ['appointment', '2027-03-09T17:00:00Z', '2027-03-10T07:00:00.000Z'],
  ['invitation', '2027-03-27T20:00:00Z', '2027-03-28T06:00:00.000Z'],
  ['confirmation', '2027-03-09T22:00:00Z', null],
  ['change', '2027-03-09T22:00:00Z', null],
] as const)('written at %s by a house that sends from 8 to 18, %s waits until %s', (purpose, now, until) => {
  expect(heldUntil(purpose, { from: 8, until: 18 }, new Date(now))?.toISOString() ?? null).toBe(until)
  expect(heldUntil(purpose, null, new Date(now))).toBeNull()
})

test('closing words are due from the fourteenth day after the event, whatever the hour, and not for ever', () => {
  const { from, until } = closingSpan(14, new Date('2027-04-07T06:00:00Z'))
  expect(until.toISOString()).toBe('2027-03-24T23:00:00.000Z')
  expect(Math.round((until.getTime() - from.getTime()) / 86_400_000)).toBe(closingGrace)
  expect(new Date('2027-03-24T15:00:00Z') < until).toBe(true)
  expect(new Date('2027-03-25T15:00:00Z') < until).toBe(false)
})
