import { expect, test } from 'vitest'
import { doublesOf, phoneKey, soundOf } from './doubles.ts'
import type { ComparedPerson } from './doubles.ts'

const person = (id: string, facts: Partial<ComparedPerson> = {}): ComparedPerson => ({
  id,
  firstName: null,
  lastName: null,
  birthYear: null,
  email: null,
  phone: null,
  ...facts,
})

test('names that sound the same have one code (examples of the paper and of daily work)', () => {
  expect(soundOf('Müller-Lüdenscheidt')).toBe('65752682')
  expect(soundOf('Wikipedia')).toBe('3412')
  expect(soundOf('Breschnew')).toBe('17863')
  expect(new Set(['Meier', 'Maier', 'Mayer', 'Mayr'].map(soundOf)).size).toBe(1)
  expect(soundOf('Schmidt')).toBe(soundOf('Schmitt'))
  expect(soundOf('Schmidt')).not.toBe(soundOf('Schuster'))
  expect(soundOf('محمد')).toBe('')
})

test('a number is the same however it is written', () => {
  expect(phoneKey('+49 3421 99-88')).toBe(phoneKey('03421 9988'))
  expect(phoneKey('112')).toBeNull()
})

test('the same mailbox, number, or year of birth with the sound of the name make a pair; most reasons first', () => {
  const found = doublesOf([
    person('C1', { firstName: 'Anna', lastName: 'Meier', birthYear: 1990, email: 'A@example.org' }),
    person('C2', { firstName: 'Ana', lastName: 'Mayr', birthYear: 1990, email: 'a@example.org' }),
    person('C3', { firstName: 'Anna', lastName: 'Meier', birthYear: 1991 }),
    person('C4', { phone: '03421 998877' }),
    person('C5', { phone: '+49 3421 998877' }),
  ])
  expect(found).toEqual([
    { a: 'C1', b: 'C2', reasons: ['mail', 'name'] },
    { a: 'C4', b: 'C5', reasons: ['phone'] },
  ])
})

test('a number that many share says nothing; people without facts make no pair', () => {
  expect(doublesOf(Array.from({ length: 6 }, (_, n) => person(`C${n}`, { phone: '03421 998877' })))).toEqual([])
  expect(doublesOf([person('C1'), person('C2')])).toEqual([])
})
