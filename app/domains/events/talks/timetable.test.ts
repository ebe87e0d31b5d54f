import { expect, test } from 'vitest'
import { timetablesOf, toTell } from './timetable.ts'

const talk = (candidateId: string, hour: number, over: { state?: string; tableNo?: number } = {}) => ({
  candidateId,
  employer: `Firma ${hour}`,
  tableNo: 1,
  beginsAt: new Date(Date.UTC(2026, 11, 8, hour)),
  state: 'accepted',
  ...over,
})

test('each person who comes has one timetable, talks by begin; whoever does not come has none', () => {
  expect(timetablesOf([talk('A', 10), talk('B', 9), talk('A', 8), talk('C', 9, { state: 'excused' })])).toEqual([
    {
      candidateId: 'A',
      talks: [
        { at: '2026-12-08T08:00:00.000Z', host: 'Firma 8', table: 1 },
        { at: '2026-12-08T10:00:00.000Z', host: 'Firma 10', table: 1 },
      ],
    },
    { candidateId: 'B', talks: [{ at: '2026-12-08T09:00:00.000Z', host: 'Firma 9', table: 1 }] },
  ])
})

test('only whoever has other talks than those told of last is told', () => {
  const now = timetablesOf([talk('A', 10), talk('B', 9), talk('C', 8, { tableNo: 2 })])
  const told = new Map(timetablesOf([talk('A', 10), talk('C', 8)]).map((one) => [one.candidateId, one.talks]))
  expect(toTell(now, told).map(({ candidateId }) => candidateId)).toEqual(['C', 'B'])
  expect(toTell(now, new Map(now.map((one) => [one.candidateId, one.talks])))).toEqual([])
})
