import { expect, test } from 'vitest'
import { aCandidate, aVacancy } from './builders.ts'
import { dayNumber } from './day.ts'
import { fitCounts, shownCount } from './fit-counts.ts'
import { prepareCandidate } from './prepared.ts'

const today = dayNumber('2026-11-23')
const stock = (...people: Partial<Parameters<typeof aCandidate>[0]>[]) =>
  new Map(people.map((changes, at) => [`C${at}`, prepareCandidate(aCandidate({ id: `C${at}`, ...changes }))]))

test('who fits is counted as the lists show it: shift workers among them, people who lack one thing apart', () => {
  const people = stock({}, { workingTimes: ['full_time'] }, { skills: [] }, { home: { lat: 48, lon: 11 } })
  expect(fitCounts(people, aVacancy(), today, 60)).toMatchObject({ fits: 2, shift: 1, near: 1 })
})

test('what one change of the vacancy would bring is counted, and is null where the vacancy says it already', () => {
  const people = stock(
    {},
    { workingTimes: ['part_time'], weeklyHours: { min: 30, max: 35 } },
    { qualification: 'none' },
  )
  expect(fitCounts(people, aVacancy(), today, 50)).toMatchObject({ fits: 1, partTime: 2, careerChangers: 2 })
  const open = aVacancy({ careerChangers: true, workingTimes: ['full_time', 'part_time'] })
  expect(fitCounts(people, open, today, 50)).toMatchObject({ fits: 3, partTime: null, careerChangers: null })
})

test('an employer is shown no number below three, and larger ones in steps', () => {
  expect([0, 1, 2].map(shownCount)).toEqual([{ kind: 'few' }, { kind: 'few' }, { kind: 'few' }])
  expect([3, 9].map(shownCount)).toEqual([
    { kind: 'exact', n: 3 },
    { kind: 'exact', n: 9 },
  ])
  expect([10, 14, 15, 99].map(shownCount)).toEqual([10, 10, 15, 95].map((n) => ({ kind: 'about', n })))
})
