import { expect, test } from 'vitest'
import { selectPeople } from './invitation.ts'
import type { PersonToInvite } from './invitation.ts'

const now = new Date('2027-03-01T09:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const aPerson = (candidateId: string, given: Partial<PersonToInvite> = {}): PersonToInvite => ({
  candidateId,
  active: true,
  registration: null,
  lastAppealAt: null,
  invitedBefore: 0,
  reach: { wish: 'auto', email: 'anna@example.org', emailRefused: false, consent: 'given', postal: true },
  language: 'de',
  ...given,
})
const voluntary = { channel: 'auto', legal: 'voluntary', freePlaces: 2 } as const

test.each<[string, Partial<PersonToInvite>, string]>([
  ['was invited before', { registration: 'invited' }, 'already_invited'],
  ['has accepted', { registration: 'accepted' }, 'registered'],
  ['waits', { registration: 'waiting' }, 'registered'],
  ['has declined', { registration: 'declined' }, 'answered'],
  ['did not take an offer', { registration: 'lapsed' }, 'answered'],
  ['was written to an hour ago', { lastAppealAt: hoursAgo(1), registration: 'cancelled' }, 'written_lately'],
  ['is no longer looked after', { active: false }, 'inactive'],
])('a person who %s is left out', (_, given, reason) => {
  expect(selectPeople([aPerson('P1', given)], voluntary, now)).toEqual({
    selected: [],
    leftOut: [{ candidateId: 'P1', reason }],
  })
})

test('a person who was taken off the event is invited again', () => {
  const { selected } = selectPeople(
    [aPerson('P1', { registration: 'cancelled', lastAppealAt: hoursAgo(25) })],
    voluntary,
    now,
  )
  expect(selected).toHaveLength(1)
})

test('more people are invited than there are places, since a voluntary invitation holds none', () => {
  const people = ['P1', 'P2', 'P3', 'P4'].map((id) => aPerson(id))
  expect(selectPeople(people, voluntary, now).selected).toHaveLength(4)
})

test('each obligation to report takes a place: those after the last one are left out, in the given order', () => {
  const people = ['P3', 'P1', 'P2'].map((id) => aPerson(id))
  const { selected, leftOut } = selectPeople(people, { ...voluntary, legal: 'obligation' }, now)
  expect(selected.map(({ person }) => person.candidateId)).toEqual(['P3', 'P1'])
  expect(leftOut).toEqual([{ candidateId: 'P2', reason: 'no_place' }])
})

test('nobody is invited to a full event', () => {
  expect(selectPeople([aPerson('P1')], { ...voluntary, freePlaces: 0 }, now).leftOut).toEqual([
    { candidateId: 'P1', reason: 'no_place' },
  ])
})

test('without consent the automatic channel takes the letter, and mail alone leaves the person out', () => {
  const person = aPerson('P1', { reach: { ...aPerson('P1').reach, consent: 'unknown' } })
  expect(selectPeople([person], voluntary, now).selected[0]?.channels).toEqual(['letter'])
  expect(selectPeople([person], { ...voluntary, channel: 'mail' }, now).leftOut).toEqual([
    { candidateId: 'P1', reason: 'no_consent' },
  ])
})
