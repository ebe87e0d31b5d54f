import { expect, test } from 'vitest'
import { isReminderDue } from './reminder.ts'

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
  expect(isReminderDue(begins, channel, new Date(now))).toBe(due)
})
