import { expect, test } from 'vitest'
import { anonymousSuggestion, distanceStep } from './anonymous-suggestion.ts'
import { aCandidate, aVacancy, roadKmNorth } from './builders.ts'
import { compare } from './compare.ts'
import { dayNumber } from './day.ts'
import { prepareCandidate, prepareVacancy } from './prepared.ts'

const card = (person: Parameters<typeof aCandidate>[0], language: 'de' | 'en' = 'de') =>
  anonymousSuggestion(
    compare(prepareCandidate(aCandidate(person)), prepareVacancy(aVacancy()), dayNumber('2026-11-23')),
    language,
  )

test('distances are told in steps', () => {
  expect([0, 49, 50, 299, 300, 501].map((tenths) => distanceStep(tenths, 'de'))).toEqual([
    'unter 5 km',
    'unter 5 km',
    'unter 10 km',
    'unter 30 km',
    'unter 50 km',
    'mehr als 50 km',
  ])
})

test('two people who differ only in metres, months and days are told alike', () => {
  const one = card({ id: 'A', home: roadKmNorth(6.2), targets: [{ occupation: '51312', experienceYears: 4 }] })
  const other = card({ id: 'B', home: roadKmNorth(8.9), targets: [{ occupation: '51312', experienceYears: 6.5 }] })
  expect(one).toEqual(other)
})

test('skills and languages that the vacancy does not ask are not told, nor what pay somebody hopes for', () => {
  const told = JSON.stringify(
    card({
      skills: ['Gabelstapler', 'Schachspiel'],
      languages: [
        { code: 'de', level: 'C1' },
        { code: 'ti', level: 'C2' },
      ],
      minPayPerHour: 17.77,
    }),
  )
  expect(told).toContain('Staplerschein')
  expect(told).not.toMatch(/Schach|Tigrin|\bti\b|17/)
})
