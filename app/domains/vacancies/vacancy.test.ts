import { expect, test } from 'vitest'
import { mayStep, reasonFor, staleness, unknownVacancyFacts, vacancyStates } from './vacancy.ts'
import type { VacancyFields } from './vacancy.ts'
import { addWorkingDays } from './working-days.ts'

test('a closed vacancy can only be published again, and nothing goes to the state it is in', () => {
  expect(vacancyStates.filter((to) => mayStep('closed', to))).toEqual(['published'])
  for (const state of vacancyStates) expect(mayStep(state, state)).toBe(false)
})

test('closing asks for a reason of the list, returning for a sentence, nothing else for anything', () => {
  expect(vacancyStates.map((state) => [state, reasonFor(state)]).filter(([, needed]) => needed !== 'none')).toEqual([
    ['returned', 'text'],
    ['closed', 'close'],
  ])
})

test('an open vacancy is asked about from the 21st day and off from the 35th; others do not grow old', () => {
  const days = { askDays: 21, closeDays: 35 }
  expect([20, 21, 34, 35].map((day) => staleness('published', day, days))).toEqual(['fresh', 'ask', 'ask', 'off'])
  expect(staleness('paused', 400, days)).toBe('fresh')
})

test('working days leave out weekends and public holidays', () => {
  const repentance = (day: string) => day === '2026-11-18'
  expect(addWorkingDays('2026-11-13', 5, repentance)).toBe('2026-11-23')
  expect(addWorkingDays('2026-11-13', 5, () => false)).toBe('2026-11-20')
  expect(addWorkingDays('2026-11-14', 0, () => false)).toBe('2026-11-14')
})

test('unknown facts are questions, "none" is an answer', () => {
  const vacancy = {
    workingTimes: [],
    hoursMax: 40,
    start: null,
    payPerHour: 0,
    qualification: 'none',
    licences: null,
    skills: [],
    languages: null,
    openTo: [],
  }
  expect(unknownVacancyFacts(vacancy as unknown as VacancyFields)).toEqual(['start', 'licences', 'languages'])
})
