import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseOfficialList } from './official-list.ts'

const reference = new URL('../../../../shared/reference/kldb/', import.meta.url)

test('titles and classes are read with tabs, semicolons or commas, whatever the columns are called', () => {
  const rows = [{ code: '51312', title: 'Lagerist/in' }]
  expect(parseOfficialList('title\tcode\nLagerist/in\t51312\n')).toEqual({ ok: true, kind: 'titles', rows, bad: [] })
  expect(parseOfficialList('\uFEFFKldB5;Bezeichnung\r\nB 51312;Lagerist/in\r\n')).toEqual({
    ok: true,
    kind: 'titles',
    rows,
    bad: [],
  })
  expect(parseOfficialList('code,titel\n51312,"Lager, Versand und ""Kommission"""\n')).toEqual({
    ok: true,
    kind: 'titles',
    rows: [{ code: '51312', title: 'Lager, Versand und "Kommission"' }],
    bad: [],
  })
})

test('gender forms become titles of their own', () => {
  const list = parseOfficialList('neutral\tmaennlich\tweiblich\tkldb5\nKoch/Köchin\tKoch\tKöchin\t29302\n')
  expect(list).toMatchObject({ kind: 'titles', bad: [] })
  expect(list.ok && list.kind === 'titles' && list.rows.map((row) => row.title)).toEqual([
    'Koch/Köchin',
    'Koch',
    'Köchin',
  ])
})

test('a bad row is named with line, field and reason, and the good ones stay', () => {
  const list = parseOfficialList('title\tcode\nKoch\t2930\nMaurer\t\n\nMaler\t33212\n\t33212\nGlaser\tabc\n')
  expect(list).toEqual({
    ok: true,
    kind: 'titles',
    rows: [{ code: '33212', title: 'Maler' }],
    bad: [
      { line: 2, field: 'code', reason: 'not_a_class' },
      { line: 3, field: 'code', reason: 'missing' },
      { line: 6, field: 'title', reason: 'missing' },
      { line: 7, field: 'code', reason: 'not_a_code' },
    ],
  })
})

test('the classification is checked against itself', () => {
  const lines = [
    'code\tlevel\tparent\tanforderungsniveau\ttitle',
    '5\t1\t\t\tVerkehr',
    '51\t2\t5\t\tLogistik',
    '513\t3\t51\t\tLager',
  ]
  const faulty = [
    '5131\t4\t513\t\tLagerberufe',
    '51312\t5\t5131\t3\tFachkraft',
    '51\t2\t5\t\tnoch einmal',
    '6211\t4\t621\t\tKasse',
    '52\t3\t4\t\t',
  ]
  const list = parseOfficialList([...lines, ...faulty].join('\n'))
  expect(list).toMatchObject({
    ok: true,
    kind: 'tree',
    bad: [
      { line: 6, field: 'anforderungsniveau', reason: 'level_differs' },
      { line: 7, field: 'code', reason: 'code_twice' },
      { line: 8, field: 'code', reason: 'parent_missing' },
      { line: 9, field: 'level', reason: 'level_differs' },
      { line: 9, field: 'parent', reason: 'parent_differs' },
      { line: 9, field: 'title', reason: 'missing' },
    ],
  })
  expect(list.ok && list.rows.length).toBe(4)
})

test('a file that is no list is refused', () => {
  expect(parseOfficialList('')).toEqual({ ok: false, reason: 'empty' })
  expect(parseOfficialList('title\nKoch')).toEqual({ ok: false, reason: 'no_code_column' })
  expect(parseOfficialList('code\n29302')).toEqual({ ok: false, reason: 'no_title_column' })
})

test.runIf(existsSync(reference))('the official files are read without a bad row', () => {
  const counts = [
    'kldb2020_full.tsv',
    'kldb2020_alphabetisch.tsv',
    'berufe_genderformen.tsv',
    'dkz_berufe_2024.tsv',
  ].map((file) => {
    const list = parseOfficialList(readFileSync(new URL(file, reference), 'utf8'))
    return list.ok ? [file, list.kind, list.bad.length, list.rows.length > 2000] : [file, list.reason]
  })
  expect(counts).toEqual([
    ['kldb2020_full.tsv', 'tree', 0, true],
    ['kldb2020_alphabetisch.tsv', 'titles', 0, true],
    ['berufe_genderformen.tsv', 'titles', 0, true],
    ['dkz_berufe_2024.tsv', 'titles', 0, true],
  ])
})
