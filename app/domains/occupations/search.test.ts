import { expect, test } from 'vitest'
import { buildSearch, searchOccupations } from './search.ts'
import { parseTitles } from './titles.ts'
import { buildTree } from './tree.ts'

const branches = ['5', '52', '525', '5253', '51', '513', '5131', '8', '82', '821', '8210', '54', '541', '5410']
const tree = buildTree([
  ...branches.map((code) => ({ code, name: code === '821' ? 'Altenpflege' : `Gruppe ${code}` })),
  ...['52531', '51311', '51312', '82101', '82102', '54101'].map((code) => ({ code, name: '' })),
])
const titles = parseTitles(
  [
    'code\tuse\ttitles',
    '52531\t6\tStaplerfahrer/in|Gabelstaplerfahrer/in',
    '51311\t8\tLagerhelfer/in|Lagermitarbeiter/in',
    '51312\t8\tLagerist/in|Lagermitarbeiter/in',
    '54101\t9\tPutzfrau|Reinigungskraft',
    '82102\t7\tAltenpfleger/in',
    '82101\t7\tAltenpflegehelfer/in',
  ].join('\n'),
)
const search = buildSearch(tree, titles)
const codes = (query: string): string[] => searchOccupations(search, query).map((found) => found.code)

test('a part of a word, a beginning, and a whole word lead to the class', () => {
  expect(codes('Stapler')).toEqual(['52531'])
  expect(codes('gabel')).toEqual(['52531'])
  expect(codes('putzfrau')).toEqual(['54101'])
  expect(codes('Altenpflege')).toEqual(['82102', '82101'])
})

test('the answer names the title that hit', () => {
  expect(searchOccupations(search, 'Reinigungskräfte')[0]).toMatchObject({ code: '54101', title: 'Reinigungskraft' })
})

test('slips of the hand and female forms are understood', () => {
  expect(codes('Stapplerfahrer')[0]).toBe('52531')
  expect(codes('Lageristin')[0]).toBe('51312')
  expect(codes('altenpflgerin')[0]).toBe('82102')
})

test('a code or its beginning lists classes in order', () => {
  expect(codes('51312')).toEqual(['51312'])
  expect(codes('513')).toEqual(['51311', '51312'])
  expect(codes('999')).toEqual([])
})

test('a title that leads to two classes lists both, in ascending code when nothing else parts them', () => {
  expect(codes('lagermitarbeiter').slice(0, 2)).toEqual(['51311', '51312'])
})

test('several words must all be found before one of them counts', () => {
  expect(codes('pflege helfer')[0]).toBe('82101')
  expect(codes('')).toEqual([])
  expect(codes('xyzzy')).toEqual([])
})
