import { expect, test } from 'vitest'
import { maySend } from './may-send.ts'
import type { SendFacts } from './may-send.ts'
import { purposes } from './message.ts'
import type { Purpose } from './message.ts'

const now = new Date('2027-03-01T09:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

interface Given extends Partial<Omit<SendFacts, 'event' | 'registration'>> {
  event?: Partial<NonNullable<SendFacts['event']>> | null
  registration?: Partial<NonNullable<SendFacts['registration']>> | null
}

function someSendFacts({ event, registration, ...given }: Given = {}): SendFacts {
  return {
    purpose: 'invitation',
    lastAppealAt: null,
    remindersPaused: false,
    heard: false,
    reach: { wish: 'auto', email: 'anna@example.org', emailRefused: false, consent: 'given', postal: true },
    event:
      event === null ? null : { state: 'published', endsAt: new Date('2027-03-09T12:00:00Z'), freePlaces: 3, ...event },
    registration:
      registration === null ? null : { state: 'invited', legal: 'voluntary', offeredUntil: null, ...registration },
    ...given,
  }
}

const reason = (given: Given) => {
  const verdict = maySend(someSendFacts(given), now)
  return verdict.ok ? 'sends' : verdict.reason
}

test.each<[string, Given, string]>([
  ['an invitation to an open event', {}, 'sends'],
  ['an invitation that was answered with yes', { registration: { state: 'accepted' } }, 'answered'],
  ['an invitation that was answered with no', { registration: { state: 'declined' } }, 'answered'],
  [
    'a reminder to somebody on the waiting list',
    { purpose: 'reminder', registration: { state: 'waiting' } },
    'answered',
  ],
  ['an invitation of a cancelled registration', { registration: { state: 'cancelled' } }, 'not_registered'],
  ['an invitation without a registration', { registration: null }, 'not_registered'],
  ['an invitation to a cancelled event', { event: { state: 'cancelled' } }, 'event_cancelled'],
  ['an invitation to an event that is over', { event: { endsAt: hoursAgo(1) } }, 'event_over'],
  ['an invitation to a draft', { event: { state: 'draft' } }, 'event_not_public'],
  ['an invitation to nothing', { event: null }, 'no_event'],
  ['an invitation 23 hours after another appeal', { lastAppealAt: hoursAgo(23) }, 'written_lately'],
  ['an invitation 24 hours after another appeal', { lastAppealAt: hoursAgo(24) }, 'sends'],
  ['an invitation to a full event', { event: { freePlaces: 0 } }, 'no_place'],
  [
    'an obligation, which holds its place, to a full event',
    { event: { freePlaces: 0 }, registration: { legal: 'obligation' } },
    'sends',
  ],
  ['a reminder while reminders are paused', { purpose: 'reminder', remindersPaused: true }, 'reminders_paused'],
  ['an invitation while reminders are paused', { remindersPaused: true }, 'sends'],
  [
    'a reminder of the appointment to somebody who accepted',
    { purpose: 'appointment', registration: { state: 'accepted' }, event: { freePlaces: 0 } },
    'sends',
  ],
  [
    'a reminder of the appointment to somebody who has cancelled since',
    { purpose: 'appointment', registration: { state: 'declined' } },
    'state_changed',
  ],
  [
    'a confirmation of an acceptance that was taken back',
    { purpose: 'confirmation', registration: { state: 'declined' } },
    'state_changed',
  ],
  [
    'an offer whose time is over',
    { purpose: 'offer', registration: { state: 'offered', offeredUntil: hoursAgo(1) } },
    'offer_over',
  ],
  ['a mail without consent', { reach: { ...someSendFacts().reach, consent: 'withdrawn' } }, 'no_consent'],
  ['a mail to a refused address', { reach: { ...someSendFacts().reach, emailRefused: true } }, 'address_refused'],
])('%s', (_, given, expected) => {
  expect(reason(given)).toBe(expected)
})

test('a notice of change or cancellation waits for nothing and needs no free place', () => {
  const soon = { lastAppealAt: hoursAgo(1), remindersPaused: true }
  expect(reason({ ...soon, purpose: 'change', event: { freePlaces: 0 }, registration: { state: 'accepted' } })).toBe(
    'sends',
  )
  expect(
    reason({
      ...soon,
      purpose: 'cancellation',
      event: { state: 'cancelled', freePlaces: 0 },
      registration: { state: 'cancelled' },
    }),
  ).toBe('sends')
})

test('of a cancelled event nothing but the cancellation goes out', () => {
  const states: Record<Purpose, string> = {
    invitation: 'invited',
    reminder: 'invited',
    confirmation: 'accepted',
    appointment: 'accepted',
    timetable: 'accepted',
    waiting: 'waiting',
    offer: 'offered',
    change: 'accepted',
    cancellation: 'cancelled',
    declined: 'declined',
    closing: 'checked_in',
    link: 'invited',
  }
  const sent = purposes.filter(
    (purpose) =>
      reason({ purpose, event: { state: 'cancelled' }, registration: { state: states[purpose] } }) === 'sends',
  )
  expect(sent).toEqual(['cancellation'])
})

test('closing words go after the event to those who were there and heard nothing', () => {
  const over = { state: 'closed', endsAt: hoursAgo(24 * 14) }
  const was = { state: 'checked_in' }
  const closing = (given: Given = {}) => reason({ purpose: 'closing', event: over, registration: was, ...given })
  expect(closing()).toBe('sends')
  expect(closing({ heard: true })).toBe('heard')
  expect(closing({ remindersPaused: true })).toBe('reminders_paused')
  expect(closing({ registration: { state: 'no_show' } })).toBe('state_changed')
  expect(closing({ event: { state: 'cancelled' } })).toBe('event_cancelled')
  expect(closing({ event: {} })).toBe('state_changed')
})

test('a cancellation is not sent when the event goes on', () => {
  expect(reason({ purpose: 'cancellation', registration: { state: 'accepted' } })).toBe('state_changed')
})
