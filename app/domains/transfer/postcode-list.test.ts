import { expect, test } from 'vitest'
import { readPostcodes } from './postcode-list.ts'

const row = (line: number, cells: Record<string, string>) => ({ line, cells })

test('postcodes are read by usual names of columns', () => {
  const { good, bad } = readPostcodes([
    row(2, { PLZ: '04860', Ort: 'Torgau', Breite: '51,56', Laenge: '13.0', Land: 'Sachsen' }),
  ])
  expect(good).toEqual([{ postcode: '04860', city: 'Torgau', state: 'Sachsen', lat: 51.56, lon: 13 }])
  expect(bad).toEqual([])
})

test('each fault is named with its line', () => {
  const cells = { postcode: '04860', city: 'Torgau', lat: '51', lon: '13' }
  const { bad } = readPostcodes([
    row(2, cells),
    row(3, cells),
    row(4, { ...cells, postcode: '4860' }),
    row(5, { ...cells, postcode: '04861', lat: 'x' }),
  ])
  expect(bad.map(({ line, field }) => [line, field])).toEqual([
    [3, 'postcode'],
    [4, 'postcode'],
    [5, 'lat'],
  ])
})
