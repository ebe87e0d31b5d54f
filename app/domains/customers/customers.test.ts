import { expect, test } from 'vitest'
import { customerLanguages } from '../../lib/languages.ts'
import type { Candidate } from '../candidates/candidate.ts'
import { registrationStates } from '../events/registration.ts'
import { appointmentState } from './appointment.ts'
import { correctionForm } from './correction.form.ts'
import { sameFacts } from './correction.ts'
import { personMeant, typedYear } from './customer-entry.ts'
import { entryTexts } from './entry.texts.ts'
import { homeTexts } from './home.texts.ts'
import { ownAreaTexts } from './own-area.texts.ts'
import { ownProfile } from './own-profile.ts'

test('who is meant behind an address: the only one, else the one whose year of birth was given', () => {
  const [a, b, c] = [1980, 1990, null].map((birthYear, n) => ({ id: `P${n}`, birthYear }))
  if (!a || !b || !c) throw new Error('three people')
  expect(personMeant([c], null)).toBe('P2')
  expect(personMeant([a, b, c], 1990)).toBe('P1')
  expect(personMeant([a, b, c], null)).toBeNull()
  expect(personMeant([a, b, c], 1970)).toBeNull()
  expect(personMeant([a, { id: 'twin', birthYear: 1980 }], 1980)).toBeNull()
  expect(personMeant([], 1980)).toBeNull()
  expect(['1990', ' 1990 ', '90', '19 90', '1990a', ''].map(typedYear)).toEqual([1990, 1990, null, null, null, null])
})

test('an appointment that nobody answered is over when it is past; what happened there stays what it was', () => {
  for (const state of registrationStates)
    expect(ownAreaTexts.de.appointments.states[appointmentState(state, false, false)]).toBeTruthy()
  expect(appointmentState('invited', false, true)).toBe('over')
  expect(appointmentState('late', false, true)).toBe('came')
  expect(appointmentState('no_show', false, true)).toBe('missed')
  expect(appointmentState('accepted', true, false)).toBe('cancelled')
})

test('the own profile holds no note of an officer and nothing of how the house files somebody', () => {
  const secret = { notes: 'secret note', profileClass: 'support', legalCircle: 'sgb2', siteId: 'S1', source: 'import' }
  const told = JSON.stringify(ownProfile({ firstName: 'Amal', targets: [], ...secret } as unknown as Candidate))
  expect(told).toContain('Amal')
  for (const value of Object.values(secret)) expect(told).not.toContain(value)
})

test('a correction sets the facts of its field and no other, whatever the form sends', () => {
  const sent = { maxKm: '40', mobilityMeans: ['car'], notes: 'x', version: '9', says: '  ' }
  expect(correctionForm('wayToWork').parse(sent)).toEqual({ says: null, value: { mobilityMeans: ['car'], maxKm: 40 } })
  expect(correctionForm('name').parse({ firstName: 'Eva', says: 'Ich heiße Eva.' })).toEqual({
    says: 'Ich heiße Eva.',
    value: null,
  })
  expect(correctionForm('workTimes').safeParse({ hoursMin: '40', hoursMax: '20' }).success).toBe(false)
  expect(sameFacts({ maxKm: 4, city: 'A' }, { city: 'A', maxKm: 4 })).toBe(true)
  expect(sameFacts({ maxKm: 4 }, { maxKm: null })).toBe(false)
})

/** Every text of an object, functions called with a sign. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (sign: string) => string)('§'))]
  return Object.values(value as object).flatMap(texts)
}

test('every language says everything in words of its own, in its own script', () => {
  const scripts = { ar: /\p{Script=Arabic}/u, fa: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u }
  for (const language of customerLanguages) {
    const all = [entryTexts, homeTexts, ownAreaTexts].flatMap((of) => texts(of[language]))
    expect(all.every((text) => text.trim() !== '')).toBe(true)
    const script = scripts[language as keyof typeof scripts]
    if (script) for (const text of all) expect(text).toMatch(script)
  }
})
