import { expect, test } from 'vitest'
import { csvText } from './csv.ts'
import { readNumber } from './form-fields.ts'
import { editRows } from './form-rows.ts'
import { readListQuery, withoutFilter } from './list-query.ts'
import { mergeForms } from './merge-forms.ts'

const groups = { targets: ['targets[]', 'targetYears[]'] }
const values = { name: 'kept', 'targets[]': ['51312', '62102'], 'targetYears[]': ['4', ''] }

test('rows of a form move, go and come without losing what stands beside them', () => {
  expect(editRows(values, 'up:targets:1', groups)).toEqual({
    name: 'kept',
    'targets[]': ['62102', '51312'],
    'targetYears[]': ['', '4'],
  })
  expect(editRows(values, 'remove:targets:0', groups)).toEqual({
    name: 'kept',
    'targets[]': ['62102'],
    'targetYears[]': [''],
  })
  expect(editRows(values, 'add:targets:24422', groups)).toMatchObject({
    'targets[]': ['51312', '62102', '24422'],
    'targetYears[]': ['4', '', ''],
  })
  expect(editRows(values, 'add:targets:62102', groups)).toEqual(values)
  expect(editRows(values, 'save', groups)).toBeNull()
  expect(editRows(values, 'remove:others:0', groups)).toBeNull()
})

test('of two changes of one record nothing is lost: one-sided ones are joined, two-sided ones are shown', () => {
  const base = { title: 'a', pay: '14', 'skills[]': ['SAP'], city: 'Torgau' }
  const mine = { title: 'mine', pay: '14', 'skills[]': ['SAP', 'Excel'], city: 'Torgau', titleSearch: 'typed' }
  const theirs = { title: 'theirs', pay: '15', 'skills[]': ['SAP'], city: 'Torgau' }
  expect(mergeForms(base, mine, theirs)).toEqual({
    values: { ...mine, pay: '15' },
    taken: ['pay'],
    disputed: [{ field: 'title', mine: 'mine', theirs: 'theirs' }],
  })
  expect(mergeForms(base, base, theirs).disputed).toEqual([])
  expect(mergeForms(base, theirs, theirs)).toMatchObject({ taken: [], disputed: [] })
})

test('numbers are read as they are typed in German and in English', () => {
  expect(['38,5', '38.5', '1.200', '1.200,50', '14,50 €', ''].map(readNumber)).toEqual([
    38.5,
    38.5,
    1200,
    1200.5,
    14.5,
    null,
  ])
  expect(['viel', '1,2,3', '-4', '1.20.3'].map(readNumber)).toEqual([undefined, undefined, undefined, undefined])
})

test('a spreadsheet takes no cell for a formula', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        ['=1+1', '@x'],
        ['-5', -5.5],
        ['a;b', 'say "x"'],
        [null, '+49 1'],
      ],
    ),
  ).toBe('\uFEFFa;b\r\n\'=1+1;\'@x\r\n\'-5;-5,5\r\n"a;b";"say ""x"""\r\n;\'+49 1\r\n')
})

test('an address out of bounds falls back, and a filter goes with what belongs to it', () => {
  const params = new URLSearchParams(
    'occupation=513&occupationSearch=Lager&place=Torgau&km=7&page=-2&sort=evil&time=night&time=shift&q=',
  )
  expect(readListQuery(params, ['touched', 'new'])).toMatchObject({
    occupation: '513',
    km: 20,
    page: 1,
    sort: 'touched',
    times: ['night', 'shift'],
  })
  expect(withoutFilter(params, 'occupation')).toBe('?place=Torgau&km=7&sort=evil&time=night&time=shift')
  expect(withoutFilter(params, 'time', 'night')).toContain('time=shift')
  expect(withoutFilter(params, 'place')).not.toContain('km')
})
