import { expect, test } from 'vitest'
import { measure } from './measure.ts'

const judged = { grades: { A: { x: 3, y: 1 } }, blocked: { A: ['b'] }, near: { A: ['n'] } }

test('the ideal order scores 1', () => {
  expect(measure(judged, { A: { matches: ['x', 'y'], near: ['n'] } })).toMatchObject({
    ndcg: 1,
    recall: 1,
    nearFound: 1,
  })
})

test('a swapped order is discounted by the logarithm of the rank', () => {
  const swapped = (1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3))
  expect(measure(judged, { A: { matches: ['y', 'x'], near: [] } }).ndcg).toBeCloseTo(swapped, 12)
})

test('an ungraded pair takes its rank, a repeated one earns nothing', () => {
  expect(measure(judged, { A: { matches: ['?', 'x', 'y'], near: [] } }).ndcg).toBeLessThan(0.75)
  const repeated = measure(judged, { A: { matches: ['x', 'x', 'x'], near: [] } }).ndcg
  expect(repeated).toBeCloseTo(7 / (7 + 1 / Math.log2(3)), 12)
})

test('a person who is missing in the ranking counts as 0 and blocked pairs are counted', () => {
  expect(measure(judged, {}).ndcg).toBe(0)
  expect(measure(judged, { A: { matches: ['b', 'x'], near: [] } }).blockedListed).toBe(1)
})
