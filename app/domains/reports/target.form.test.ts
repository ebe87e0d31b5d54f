import { expect, test } from 'vitest'
import { readTarget } from './target.form.ts'

const entered = (change: string, figure = 'long_term_stock', year = '2026') => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ change, figure, year })) form.set(name, value)
  return readTarget(form)
}

test('a change is read as people type it, with any minus', () => {
  expect(['3,2', '+3,2', '-5,3', '−5,3', ''].map((text) => entered(text)?.changePercent)).toEqual([
    3.2,
    3.2,
    -5.3,
    -5.3,
    null,
  ])
})

test('what is no change, no figure or no year is refused', () => {
  expect([entered('viel'), entered('-101'), entered('3', 'turnover'), entered('3', 'long_term_stock', '20x6')]).toEqual(
    [null, null, null, null],
  )
})
