import { expect, test } from 'vitest'
import { protectedRows } from './figure-table.ts'
import type { FigureTable } from './figure-table.ts'

const table = (rows: [string, number, number][]): FigureTable => ({
  name: 'events',
  title: 'Events',
  definition: 'came ÷ accepted',
  labelHead: 'Site',
  columns: [
    { key: 'accepted', head: 'accepted', kind: 'count' },
    { key: 'came', head: 'came', kind: 'count' },
    { key: 'rate', head: 'show rate', kind: 'share', from: ['came', 'accepted'] },
  ],
  rows: rows.map(([key, accepted, came]) => ({ key, label: key, values: { accepted, came, rate: came / accepted } })),
  main: 'rate',
})

test('a share is hidden with the count that it is made of, and a second count goes with a small one', () => {
  expect(
    protectedRows(
      table([
        ['A', 40, 2],
        ['B', 50, 30],
        ['C', 60, 45],
      ]),
    ),
  ).toEqual([
    [40, '*', '*'],
    [50, '*', '*'],
    [60, 45, 0.75],
  ])
})

test('large counts are shown as they are', () => {
  expect(protectedRows(table([['A', 40, 20]]))).toEqual([[40, 20, 0.5]])
})

const groups = (rows: [string, number][], sums: FigureTable['sums']): FigureTable => ({
  ...table([]),
  columns: [{ key: 'n', head: 'n', kind: 'count' }],
  rows: rows.map(([key, n]) => ({ key, label: key, values: { n } })),
  ...(sums ? { sums } : {}),
})

test('parts that make a shown sum are hidden together, parts that overlap are not', () => {
  const rows: [string, number][] = [
    ['all', 60],
    ['women', 58],
    ['men', 2],
    ['foreign', 30],
  ]
  expect(protectedRows(groups(rows, [{ rows: ['women', 'men'], total: 'all' }]))).toEqual([[60], ['*'], ['*'], [30]])
  expect(protectedRows(groups(rows, []))).toEqual([[60], [58], ['*'], [30]])
})

test('a part that leaves a small rest of its sum is hidden', () => {
  const rest = (n: number) =>
    protectedRows(
      groups(
        [
          ['all', 60],
          ['foreign', n],
        ],
        [{ rows: ['foreign'], total: 'all', rest: true }],
      ),
    )
  expect(rest(58)).toEqual([[60], ['*']])
  expect(rest(50)).toEqual([[60], [50]])
})
