import { expect, test } from 'vitest'
import { personPaper, valueInWords } from './person-paper.ts'

test('values of the database read as people write them', () => {
  expect(valueInWords('1990-02-28')).toBe('28.02.1990')
  expect(valueInWords('2026-11-23T08:30:00.000+00:00')).toBe('23.11.2026 08:30 UTC')
  expect(valueInWords(['de', null, 'uk'])).toBe('de, uk')
  expect(valueInWords({ level: 3, note: null })).toBe('level: 3')
  expect([valueInWords(true), valueInWords(false), valueInWords(0)]).toEqual(['✓', '–', '0'])
})

test('the paper holds what is known, part by part, and leaves out what is not', () => {
  const parts = personPaper(
    [
      { table: 'candidate', rows: [{ site_id: 'S1', last_name: 'Muster', phone: null, version: 3 }] },
      { table: 'lead', rows: [] },
    ],
    { candidate: 'Angaben' },
    { lastName: 'Nachname' },
  )
  expect(parts).toEqual([
    {
      title: 'Angaben',
      entries: [
        [
          { label: 'site id', value: 'S1' },
          { label: 'Nachname', value: 'Muster' },
        ],
      ],
    },
  ])
})
