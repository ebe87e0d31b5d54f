import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import type { ColumnType } from './columns.ts'
import { readCell, writeCell } from './table-cells.ts'
import { recordsOfTable, tableOfRecords, unknownColumns } from './table-records.ts'

test('dots make nested values, bars make lists, colons the parts of an entry', () => {
  const cells = {
    id: 'V1',
    'employer.id': 'E1',
    'weeklyHours.min': '37,5',
    workingTimes: 'full_time|shift',
    'requirements.skills': 'Gabelstapler:true|SAP:nein',
    'requirements.licences': '[]',
    payPerHour: '',
  }
  expect(recordsOfTable([{ line: 2, cells }], columnsOf.vacancies, ['employer', 'location'])).toEqual([
    {
      line: 2,
      value: {
        id: 'V1',
        employer: { id: 'E1' },
        location: {},
        weeklyHours: { min: 37.5 },
        workingTimes: ['full_time', 'shift'],
        requirements: {
          skills: [
            { name: 'Gabelstapler', must: true },
            { name: 'SAP', must: false },
          ],
          licences: [],
        },
      },
    },
  ])
})

test('an empty cell is unknown, empty brackets are none', () => {
  expect(readCell(' ', { as: 'list' })).toBeUndefined()
  expect(readCell('[]', { as: 'list' })).toEqual([])
})

test('a word where a number belongs stays a word, so that the check names it', () => {
  expect(readCell('viel', { as: 'number' })).toBe('viel')
  expect(readCell('vielleicht', { as: 'boolean' })).toBe('vielleicht')
})

test('unknown columns and columns that occur twice are named', () => {
  expect(unknownColumns(['id', 'salary', 'id'], columnsOf.vacancies).map(({ field }) => field)).toEqual([
    'salary',
    'id',
  ])
})

const entries: ColumnType = {
  as: 'entries',
  parts: [
    ['name', 'text'],
    ['must', 'boolean'],
  ],
}
const word = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '')

test('what a cell is written as is read back, whatever signs it has', () => {
  const skill = fc.record({ name: word, must: fc.boolean() })
  fc.assert(
    fc.property(fc.array(word), fc.array(skill), (list, skills) => {
      expect(readCell(writeCell(list, { as: 'list' }), { as: 'list' })).toEqual(list)
      expect(readCell(writeCell(skills, entries), entries)).toEqual(skills)
    }),
    { numRuns: 500 },
  )
})

test('a table of records becomes the same records', () => {
  const records = [
    {
      id: 'E1',
      name: 'A; "B"',
      location: { city: 'Torgau' },
      hired: [{ occupation: '24422', on: '2025-05-01' }],
      extra: { odd: [1, null] },
    },
    { id: 'E2', name: 'C', location: {}, sought: [], employees: 4 },
  ]
  const [header = [], ...rows] = tableOfRecords(records, columnsOf.employers)
  const back = rows.map((row, at) => ({
    line: at + 2,
    cells: Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])),
  }))
  expect(recordsOfTable(back, columnsOf.employers, ['location']).map(({ value }) => value)).toEqual(records)
})
