import { expect, test } from 'vitest'
import { passwordFaults } from './password.ts'

const about = ['erika.kunze@example.org', 'Erika Kunze']

test('a sentence of words is good, with or without digits and signs', () => {
  expect(passwordFaults('drei Möwen essen Fisch', about)).toEqual([])
  expect(passwordFaults('kVq2-9xwp-Lmd3', about)).toEqual([])
})

test('length counts characters, not bytes', () => {
  expect(passwordFaults('🦆🦆🦆ab', about)).toContain('too_short')
  expect(passwordFaults('x'.repeat(201) + 'yz', about)).toContain('too_long')
})

test('own name or address alone is refused, as part of something long it is not', () => {
  expect(passwordFaults('Erika.Kunze.1985', about)).toContain('about_you')
  expect(passwordFaults('Erika wohnt am großen Teich', about)).toEqual([])
})

test('what guessers try first is refused with any year and sign at the end', () => {
  for (const password of [
    'Passwort2026!',
    'Sommer-2026-!!',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    'Qwertzuiop12',
  ])
    expect(passwordFaults(password, about), password).toContain('common')
})
