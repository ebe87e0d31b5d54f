import { expect, test } from 'vitest'
import { answerView } from './answer.ts'
import type { Answerable } from './answer.ts'
import { answerForm } from './answer.form.ts'

const now = new Date('2027-03-01T09:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

function aLink({
  event,
  ...given
}: Partial<Omit<Answerable, 'event'>> & { event?: Partial<Answerable['event']> } = {}): Answerable {
  return {
    registrationId: 'R1',
    candidateId: 'P1',
    state: 'invited',
    legal: 'voluntary',
    position: null,
    offeredUntil: null,
    declineReason: null,
    linkExpiresAt: at(104),
    event: { state: 'published', beginsAt: at(100), endsAt: at(104), deadline: at(50), ...event },
    ...given,
  }
}

test.each([
  ['an invitation asks', {}, 'question', at(50)],
  ['an answer can be changed until the deadline', { state: 'accepted' }, 'accepted', at(50)],
  ['without a deadline until the event begins', { state: 'declined', event: { deadline: null } }, 'declined', at(100)],
  ['an offer until its own end', { state: 'offered', offeredUntil: at(24) }, 'offered', at(24)],
  ['after the deadline it stands', { state: 'accepted', event: { deadline: at(-1) } }, 'accepted', null],
  ['a cancelled event asks nothing', { event: { state: 'cancelled' }, state: 'cancelled' }, 'cancelled', null],
  ['somebody taken off is told so', { state: 'cancelled' }, 'removed', null],
  ['after the event it is over', { event: { endsAt: at(-1) }, linkExpiresAt: at(-1) }, 'over', null],
  ['an expired link before the event can be renewed', { linkExpiresAt: at(0) }, 'expired', null],
  ['who was there is thanked', { state: 'checked_in' }, 'came', null],
] as const)('%s', (_, given, state, until) => {
  expect(answerView(aLink(given), now)).toEqual({ state, until })
})

test('only the buttons of the page are answers; an unknown reason is none', () => {
  expect(answerForm.safeParse({}).success).toBe(false)
  expect(answerForm.safeParse({ answer: 'maybe' }).success).toBe(false)
  expect(answerForm.parse({ answer: 'no', reason: 'nonsense' })).toEqual({ answer: 'no', reason: null })
  expect(answerForm.parse({ answer: 'no', reason: 'ill' })).toEqual({ answer: 'no', reason: 'ill' })
})
