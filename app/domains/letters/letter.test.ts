import { expect, test } from 'vitest'
import { someFacts } from '../../testing/mail-facts.ts'
import type { SendFacts } from '../messages/may-send.ts'
import { coverList, inPrintOrder, letterOfFacts, mayPost } from './letter.ts'
import type { WaitingLetter } from './letter.ts'

const now = new Date('2027-02-20T10:00:00Z')
const url = 'https://example.org/a/TOKEN'
const someLetter = (given: Partial<WaitingLetter> = {}): WaitingLetter => ({
  id: 'M1',
  purpose: 'invitation',
  name: 'Anna Beispiel',
  street: 'Hauptstraße 1',
  postcode: '04860',
  city: 'Torgau',
  ...given,
})
const guard: SendFacts = {
  purpose: 'invitation',
  lastAppealAt: null,
  remindersPaused: false,
  heard: false,
  reach: { wish: 'auto', email: null, emailRefused: false, consent: 'unknown', postal: true },
  event: { state: 'published', endsAt: new Date('2027-03-09T12:00:00Z'), freePlaces: 3 },
  registration: { state: 'invited', legal: 'voluntary', offeredUntil: null },
}

test('a letter needs a postal address and neither e-mail nor consent to mails', () => {
  expect(mayPost({ to: 'person', guard }, now)).toEqual({ ok: true })
  expect(mayPost({ to: 'person', guard: { ...guard, reach: { ...guard.reach, postal: false } } }, now)).toEqual({
    ok: false,
    reason: 'no_address',
  })
})

test('whoever has answered gets no letter that asks for an answer', () => {
  const registration = { state: 'declined', legal: 'voluntary', offeredUntil: null } as const
  expect(mayPost({ to: 'person', guard: { ...guard, registration } }, now)).toEqual({ ok: false, reason: 'answered' })
})

test('letters are printed by postcode, then town, street and name; who has no postcode comes last', () => {
  const order = inPrintOrder([
    someLetter({ id: 'a', postcode: null }),
    someLetter({ id: 'b', postcode: '04860', name: 'Zoe' }),
    someLetter({ id: 'c', postcode: '04860', name: 'Änne' }),
    someLetter({ id: 'd', postcode: '01587' }),
    someLetter({ id: 'e', postcode: '04860', street: 'Am Markt 2' }),
  ]).map(({ id }) => id)
  expect(order).toEqual(['d', 'e', 'c', 'b', 'a'])
})

const answer = { url, code: { url: 'https://example.org/code', code: '7K2M-9QXZ' } }

test('a letter says what the mail says, but speaks of no attachment', () => {
  const letter = letterOfFacts(someFacts(), someLetter(), answer, now)
  expect(letter).toMatchObject({
    language: 'de',
    address: ['Anna Beispiel', 'Hauptstraße 1', '04860 Torgau'],
    sender: 'Gemeinsamer Arbeitgeber-Service · Schlossstraße 1 · 04860 Torgau',
    subject: 'Einladung: Bewerbungstag Muster Logistik am Di., 9. März 2027',
  })
  expect(letter.reference).toContainEqual(['Datum', 'Sa., 20. Februar 2027'])
  const text = JSON.stringify(letter)
  for (const part of ['S-Bahn S5 bis Schkeuditz', 'Lebenslauf, Ausweis', 'freiwillig', 'example.org/a/TOKEN'])
    expect(text).toContain(part)
  expect(text).not.toContain('Anhang')
})

test('a letter shows the code and where to type it, or the whole address where there is no code', () => {
  const block = (code: typeof answer.code | null) =>
    letterOfFacts(someFacts(), someLetter(), { url, code }, now).blocks.find(({ kind }) => kind === 'answer')
  expect(block(answer.code)).toMatchObject({ code: { link: 'example.org/code', code: '7K2M-9QXZ' } })
  expect(block(null)).toMatchObject({ code: null, link: 'example.org/a/TOKEN' })
})

test('closing, signature and the paragraph before them are one piece', () => {
  const { ending } = letterOfFacts(someFacts({ language: 'en' }), someLetter(), answer, now)
  expect(ending.paragraphs).toHaveLength(2)
  expect(ending.paragraphs.at(-1)).toBe('Kind regards')
  expect(ending.signature[0]).toBe('Gemeinsamer Arbeitgeber-Service')
})

test('an obligation to report brings the German notice of the house, explained in the language of the letter; a voluntary one none', () => {
  const notices = (given: Parameters<typeof someFacts>[0]) =>
    letterOfFacts(someFacts(given), someLetter(), answer, now).blocks.flatMap((block) =>
      block.kind === 'notice' ? [[block.german, block.explanation]] : [],
    )
  expect(notices({ legal: 'obligation' })).toEqual([['Sie müssen nach § 309 SGB III kommen.', null]])
  expect(notices({ legal: 'obligation', language: 'en' })).toEqual([
    ['Sie müssen nach § 309 SGB III kommen.', 'You have to come (§ 309 SGB III).'],
  ])
  expect(notices({})).toEqual([])
})

test('the cover list numbers the letters in their order and names who gets none and why', () => {
  const words = {
    language: 'de',
    purposes: { invitation: 'Einladung' },
    reasons: { answered: 'hat geantwortet' },
  } as const
  const cover = coverList(
    [someLetter(), someLetter({ name: null, postcode: null })],
    [{ ...someLetter({ name: 'Ben' }), reason: 'answered' }],
    words,
    { title: 'Bewerbungstag', at: now },
  )
  expect(cover.rows).toEqual([
    ['1', 'Anna Beispiel', '04860', 'Torgau', 'Einladung'],
    ['2', '–', '–', 'Torgau', 'Einladung'],
  ])
  expect(cover.withheld).toEqual(['Ben: hat geantwortet'])
})
