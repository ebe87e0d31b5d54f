import { expect, test } from 'vitest'
import type { PlanInput } from './plan.ts'
import { reasonsOfTalk, whyUnplaced } from './reasons.ts'
import type { TalkReason } from './reasons.ts'
import { describeNoTalk, describeTalkReason } from './reasons.texts.ts'

const input: PlanInput = {
  rounds: 3,
  hosts: [
    { id: 'A', tables: 1 },
    { id: 'B', tables: 1 },
  ],
  people: [
    { id: 'P1', from: 1, to: 3 },
    { id: 'P2', from: 2, to: 2 },
    { id: 'P3', from: 1, to: 3 },
    { id: 'P4', from: 2, to: 2 },
  ],
  scores: [
    ['P1', 'A', 40],
    ['P1', 'B', 90],
    ['P2', 'A', 70],
    ['P4', 'A', 60],
  ],
  maxTalks: 2,
  fixed: [['P1', 'A', 1]],
  timeLimitSeconds: 5,
}
const talks = [
  { person: 'P1', host: 'A', round: 1 },
  { person: 'P1', host: 'B', round: 2 },
  { person: 'P2', host: 'A', round: 2 },
]

test('a talk says its score, its ranks, the hours and the rounds it could move to', () => {
  expect(reasonsOfTalk(input, talks, { person: 'P1', host: 'A', round: 1 })).toEqual([{ reason: 'fixed' }])
  expect(reasonsOfTalk(input, talks, { person: 'P1', host: 'B', round: 2 })).toEqual([
    { reason: 'score', score: 90, rankForPerson: 1, hosts: 2, rankForHost: 1, people: 1 },
    { reason: 'round', others: [3] },
  ])
  expect(reasonsOfTalk(input, talks, { person: 'P2', host: 'A', round: 2 })).toEqual([
    { reason: 'score', score: 70, rankForPerson: 1, hosts: 1, rankForHost: 1, people: 3 },
    { reason: 'hours', from: 2, to: 2 },
    { reason: 'round', others: [] },
  ])
})

test('a person without a talk learns whether nobody fits or the tables are taken', () => {
  expect(whyUnplaced(input, talks, 'P3')).toEqual({ reason: 'noScore' })
  expect(whyUnplaced(input, talks, 'P4')).toEqual({ reason: 'tablesTaken', host: 'A', score: 60, lowestTaken: 70 })
  expect(whyUnplaced(input, talks.slice(0, 2), 'P4')).toEqual({ reason: 'freeTable', host: 'A', round: 2 })
})

test('reasons are said in German and English', () => {
  const reason: TalkReason = { reason: 'round', others: [3, 5] }
  expect(describeTalkReason(reason)).toBe('Ginge auch in Runde 3, 5.')
  expect(describeTalkReason(reason, 'en')).toBe('Would also be possible in round 3, 5.')
  expect(describeNoTalk({ reason: 'freeTable', host: 'A', round: 2 }, () => 'Nordwerk')).toBe(
    'Bei Nordwerk ist in Runde 2 noch ein Tisch frei.',
  )
})
