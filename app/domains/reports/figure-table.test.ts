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
