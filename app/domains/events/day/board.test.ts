import { expect, test } from 'vitest'
import { boardOf } from './board.ts'
import type { BoardTalk } from './board.ts'
import type { Guest } from './guest.ts'

const now = new Date('2026-12-14T09:05:00Z')
const guest = (id: string, state: Guest['state']): Guest => ({
  id,
  candidateId: `c-${id}`,
  name: `Muster, ${id}`,
  code: `${id}F2MXA7Q`.slice(0, 8).toUpperCase(),
  state,
  slotBegins: null,
  checkedInAt: null,
  overbooked: false,
  atTheDoor: false,
})
const talk = (registrationId: string, tableNo: number, minute: number, state: BoardTalk['state']): BoardTalk => ({
  registrationId,
  employerId: 'E1',
  employer: 'Muster GmbH',
  tableNo,
  beginsAt: new Date(`2026-12-14T09:${String(minute).padStart(2, '0')}:00Z`),
  endsAt: new Date(`2026-12-14T09:${String(minute + 20).padStart(2, '0')}:00Z`),
  state,
})
const guests = [guest('anna', 'checked_in'), guest('ben', 'accepted'), guest('cem', 'excused')]
const talks = [talk('anna', 1, 0, 'checked_in'), talk('ben', 2, 0, 'accepted'), talk('cem', 1, 25, 'excused')]
const hosts = [{ employerId: 'E1', name: 'Muster GmbH', tables: 2 }]

test('the hall sees codes and no name; staff see names', () => {
  const hall = boardOf(guests, talks, hosts, now, false)
  expect(JSON.stringify(hall)).not.toContain('Muster, ')
  expect(hall.next.map(({ who }) => who)).toEqual(['ANNA F2MX', 'BENF 2MXA'])
  expect(boardOf(guests, talks, hosts, now, true).next[0]?.who).toBe('Muster, anna')
})

test('a table is free while the person planned there has not come; who is excused is not called', () => {
  const board = boardOf(guests, talks, hosts, now, false)
  expect(board.free).toEqual([{ host: 'Muster GmbH', table: 2 }])
  expect(board.next).toHaveLength(2)
  expect([board.arrived, board.expected]).toEqual([1, 2])
  expect(boardOf(guests, [], hosts, now, false).free).toEqual([])
})
