import { expect, test } from 'vitest'
import { measure } from '../domains/matching/judged/measure.ts'
import { judgedFolders, rankJudged, readJudgements } from './judged.ts'

test.each(judgedFolders())('the ranking of the $name stays as good as it was measured', ({ folder }) => {
  const figures = measure(readJudgements(folder), rankJudged(folder))
  expect(figures.ndcg).toBeGreaterThanOrEqual(0.98)
  expect(figures.lowest).toBeGreaterThanOrEqual(0.8)
  expect(figures.recall).toBeGreaterThanOrEqual(0.98)
  expect(figures.blockedListed).toBe(0)
  expect(figures.nearFound).toBeGreaterThanOrEqual(0.98)
})

test('a ranking that reverses the lists is measured as clearly worse', () => {
  for (const { folder } of judgedFolders()) {
    const ranking = rankJudged(folder)
    const reversed = Object.fromEntries(
      Object.entries(ranking).map(([id, lists]) => [id, { ...lists, matches: lists.matches.toReversed() }]),
    )
    const judged = readJudgements(folder)
    expect(measure(judged, reversed).ndcg).toBeLessThan(measure(judged, ranking).ndcg - 0.2)
  }
})
