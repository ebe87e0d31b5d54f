import { expect, test } from 'vitest'
import { occupationItems, safeCounts } from './occupation-items.ts'

const counts = (list: [string, string, number][]) =>
  list.map(([occupation, site, count]) => ({ occupation, site, count }))
const all = { level: 3, branch: '', site: '' }

test('a small count of candidates is hidden, and so is the next one that would tell it', () => {
  const safe = safeCounts(
    counts([
      ['51311', 's', 2],
      ['51312', 's', 30],
      ['52122', 's', 9],
      ['54101', 's', 40],
    ]),
    all,
  )
  expect(safe.get('513')).toBe(32)
  const deeper = safeCounts(
    counts([
      ['51311', 's', 2],
      ['51312', 's', 30],
      ['54101', 's', 40],
    ]),
    { ...all, level: 5 },
  )
  expect(deeper).toEqual(
    new Map([
      ['51311', null],
      ['51312', null],
      ['54101', 40],
    ]),
  )
})

test('a branch and a site narrow', () => {
  const two = counts([
    ['51311', 'a', 10],
    ['54101', 'a', 20],
    ['54101', 'b', 30],
  ])
  expect(safeCounts(two, { ...all, branch: '54' })).toEqual(new Map([['541', 50]]))
  expect(safeCounts(two, { ...all, site: 'a' }).get('541')).toBe(20)
})

test('figures made of a hidden count are hidden with it, and all are named', () => {
  const row = { code: '513', vacancies: 2, people: 10, vacancyShare: 0.1, peopleShare: 0.2, gap: -10, perPerson: 0.2 }
  const [item, other] = occupationItems(
    [{ ...row, perPersonBefore: null }],
    (_, of) => of === 'vacancies',
    new Map([
      ['513', null],
      ['541', 7],
    ]),
    { '513': 'Lager' },
  )
  expect(item).toEqual({
    occupation: '513',
    title: 'Lager',
    vacancies: null,
    vacancyShare: null,
    unemployed: 10,
    unemployedShare: 0.2,
    gap: null,
    vacanciesPerPerson: null,
    candidates: null,
    hidden: ['vacancies', 'candidates'],
  })
  expect(other).toMatchObject({ occupation: '541', unemployed: 0, candidates: 7 })
})
