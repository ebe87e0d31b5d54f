import { expect, test } from 'vitest'
import { checkRows } from './check-records.ts'
import { candidateTransfer, vacancyTransfer } from './transfer.form.ts'

const known = { isClass: (code: string) => code === '51312', isSite: (id: string) => id === 'S1' }
const vacancy = { id: 'V1', title: 'Lagerist', kind: 'job', occupation: '51312', employer: { id: 'E1' }, location: {} }

test('a good record passes with its line', () => {
  expect(checkRows(vacancyTransfer, [{ line: 4, value: vacancy }], known)).toMatchObject({
    good: [{ line: 4 }],
    bad: [],
  })
})

test('an unknown field is an error that names line, record and field', () => {
  expect(
    checkRows(vacancyTransfer, [{ line: 7, value: { ...vacancy, requirements: { salary: 1 } } }], known).bad,
  ).toEqual([{ line: 7, id: 'V1', field: 'requirements.salary', reason: 'unknown field' }])
})

test('every class has to be one of the catalogue, wherever it stands', () => {
  const person = {
    id: 'C1',
    seeks: ['job'],
    home: {},
    targets: [{ occupation: '51312' }, { occupation: '99999' }],
    trainings: [{ occupation: '12345', recognised: true }],
  }
  const fields = checkRows(candidateTransfer, [{ line: 2, value: person }], known).bad.map(({ field }) => field)
  expect(fields).toEqual(['targets[1].occupation', 'trainings[0].occupation'])
})

test('an id that occurs twice names the line of the first', () => {
  const rows = [1, 2].map((line) => ({ line, value: vacancy }))
  expect(checkRows(vacancyTransfer, rows, known).bad).toEqual([
    { line: 2, id: 'V1', field: 'id', reason: 'stands on line 1 already' },
  ])
})

test('sites, hours and filled places must fit the house', () => {
  const value = { ...vacancy, site: 'S9', weeklyHours: { min: 30, max: 90 }, places: 1, placesFilled: 2 }
  expect(checkRows(vacancyTransfer, [{ line: 1, value }], known).bad.map(({ field }) => field)).toEqual([
    'site',
    'weeklyHours.max',
    'placesFilled',
  ])
})

test('a sensitive fact of a person has no field', () => {
  const person = { id: 'C1', seeks: [], targets: [], home: {}, birthDate: '1990-01-01' }
  expect(checkRows(candidateTransfer, [{ line: 1, value: person }], known).bad).toMatchObject([{ field: 'birthDate' }])
})
