import { expect, test } from 'vitest'
import { recordsOfJson } from './json-records.ts'

const lines = (text: string) => {
  const read = recordsOfJson(text)
  return read.ok ? read.records.map(({ line, value }) => [line, value]) : read
}

test('a list gives each entry the line where it begins', () => {
  expect(lines('[\n {"a": 1},\n\n {"a": "},{ [", "b": [1, 2]},\n 3\n]')).toEqual([
    [2, { a: 1 }],
    [4, { a: '},{ [', b: [1, 2] }],
    [5, 3],
  ])
})

test('records stand one a line', () => {
  expect(lines('{"id": "1"}\n\n{"id": "2"}\n')).toEqual([
    [1, { id: '1' }],
    [3, { id: '2' }],
  ])
})

test('a line that is not JSON is named', () => {
  expect(lines('{"id": "1"}\n{"id": }\n')).toMatchObject({ ok: false, line: 2 })
})

test('an answer of the vacancy search gives its list, of either generation', () => {
  expect(
    lines('{\n "page": 1,\n "ergebnisliste": [\n  {"referenznummer": "1"},\n  {"referenznummer": "2"}\n ]\n}'),
  ).toEqual([
    [4, { referenznummer: '1' }],
    [5, { referenznummer: '2' }],
  ])
  expect(lines('{"stellenangebote": [{"refnr": "1"}], "maxErgebnisse": "1"}')).toEqual([[1, { refnr: '1' }]])
})

test('answers stand one a line, empty answers leave their list out', () => {
  expect(lines('{"ergebnisliste": [{"referenznummer": "1"}, {"referenznummer": "2"}]}\n{"maxErgebnisse": 0}')).toEqual([
    [1, { referenznummer: '1' }],
    [1, { referenznummer: '2' }],
  ])
})

test('one record alone, over several lines, is a record', () => {
  expect(lines('{\n "refnr": "1"\n}')).toEqual([[1, { refnr: '1' }]])
})
