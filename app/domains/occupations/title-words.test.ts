import { expect, test } from 'vitest'
import { neutralWord, titleSegments } from './title-words.ts'

const words = (title: string): string =>
  titleSegments(title)
    .map((segment) => segment.join(' '))
    .join(' | ')

test('gender forms of a title have the same words', () => {
  const forms = [
    'Verkäuferin',
    'VERKAEUFER',
    'Verkäufer/in',
    'Verkäufer*in (m/w/d)',
    'Verkäufer:innen',
    'VerkäuferIn',
    'Verkäufer(in)',
  ]
  expect(new Set(forms.map(words))).toEqual(new Set(['verkaeufer']))
  expect(words('Bürokaufmann/-frau')).toBe('buerokaufmann')
  expect(words('Koch/Köchin')).toBe('koch')
  expect(words('Medizinische*r Fachangestellte*r')).toBe('medizinisch fachangestellt')
  expect(words('Reinigungskräfte')).toBe('reinigungskraft')
})

test('pay, hours, marks of gender and calls to apply are left out', () => {
  expect(words('Altenpflegerin (m/w/d) - 5.000€ brutto/Monat')).toBe('altenpfleger')
  expect(words('Verkäufer auf Teilzeitbasis 20 Wochenstunden (w/m/x)')).toBe('verkaeufer')
  expect(words('Staplerfahrer (all genders) ab sofort gesucht!')).toBe('staplerfahrer')
  expect(words('Minijob (m/w/d) ab sofort in Teilzeit')).toBe('')
})

test('alternatives are parted, and one that says the same again is dropped', () => {
  expect(words('Lagerist/Staplerfahrer (m/w/d) ab sofort')).toBe('lagerist | staplerfahrer')
  expect(words('Maurer oder Betonbauer')).toBe('maurer | betonbauer')
  expect(words('Hotelfachfrau / Hotelfachmann')).toBe('hotelfachmann')
})

test('words that only look female stay', () => {
  expect(['medizin', 'stein', 'hausfrau', 'benzin'].map(neutralWord)).toEqual([
    'medizin',
    'stein',
    'hausfrau',
    'benzin',
  ])
})

test('a long text costs no more than a title', () => {
  const texts = ['1'.repeat(5000), '1 '.repeat(3000), 'm/'.repeat(3000), 'refnr '.repeat(1000), '€ 1'.repeat(2000)]
  const begun = performance.now()
  for (const text of texts) titleSegments(text)
  expect(performance.now() - begun).toBeLessThan(500)
})
