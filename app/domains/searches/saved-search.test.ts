import { expect, test } from 'vitest'
import { listedPerSearch, nameOfSearch, newsOf, toldKey } from './saved-search.ts'
import type { DigestItem } from './saved-search.ts'

const hit = (id: string, kind: DigestItem['kind'] = 'vacancy'): DigestItem => ({
  kind,
  id,
  title: `Stelle ${id}`,
  occupation: null,
  employer: null,
  city: null,
})
const search = { name: 'Lager', address: 'kind=vacancy&q=Lager' }

test('only what was not told before is new, and the same number of another kind is another thing', () => {
  const told = new Set([toldKey('vacancy', '1'), toldKey('employer', '2')])
  expect(newsOf(search, [hit('1'), hit('2')], told)?.items.map(({ id }) => id)).toEqual(['2'])
  expect(newsOf(search, [hit('1')], told)).toBeNull()
})

test('a mail lists some and counts the others', () => {
  const many = Array.from({ length: listedPerSearch + 3 }, (_, at) => hit(String(at)))
  const part = newsOf(search, many, new Set())
  expect([part?.items.length, part?.more]).toEqual([listedPerSearch, 3])
})

test('a search without a name is called by its words, else by its kind', () => {
  expect([nameOfSearch(' ', 'Lager', 'Stellen'), nameOfSearch('', '', 'Stellen'), nameOfSearch('x', 'y', 'z')]).toEqual(
    ['Lager', 'Stellen', 'x'],
  )
})
