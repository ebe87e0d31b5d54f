import { expect, test } from 'vitest'
import { isolated } from '../../lib/bidi.ts'
import { customerLanguages, directionOf } from '../../lib/languages.ts'
import { spacedCode } from '../events/day/check-in.ts'
import { ownCodeTexts } from '../events/day/own-code.texts.ts'
import { someFacts } from '../../testing/mail-facts.ts'
import { mailHtml } from './mail-html.ts'
import { mailOfFacts } from './mail-of-facts.ts'
import { mailText, wrap } from './mail-text.ts'
import { purposes } from './message.ts'
import { mailTexts } from './messages.texts.ts'

const url = 'https://example.org/a/TOKEN'

test('an invitation says to what, when, where, how to get there, what to bring, until when to answer and whom to ask', () => {
  const text = mailText(mailOfFacts(someFacts(), url))
  for (const part of [
    'Guten Tag Anna Beispiel,',
    'Bewerbungstag Muster Logistik',
    'Di., 9. März 2027, 9–13 Uhr',
    'Muster Logistik, Industriestraße 5, 04435 Schkeuditz',
    'S-Bahn S5 bis Schkeuditz',
    'Lebenslauf, Ausweis',
    'So., 7. März 2027, 18:00 Uhr',
    'E. Kunze, 03421 200, kunze@example.org',
    url,
    'freiwillig',
  ])
    expect(text).toContain(part)
})

test('the house signs as it wants, and an event at its site needs no way of its own', () => {
  const { house, site } = someFacts()
  const own = { ...house, signature: 'Ihr Team\nim Arbeitgeber-Service' }
  const at = site && { ...site, contact: 'A. Sommer', wayThere: 'Bus 755 bis Markt' }
  const said = (event: Parameters<typeof someFacts>[0] = {}) =>
    mailText(mailOfFacts(someFacts({ house: own, site: at, ...event }), url))
  expect(said()).toContain('Ihr Team\nim Arbeitgeber-Service\nSchlossstraße 1, 04860 Torgau')
  expect(said()).not.toContain('Landkreis Nordsachsen')
  expect(said()).not.toContain('Bus 755')
  const here = { wayThere: null, contactName: null, street: 'Schlossstraße 1', postcode: '04860' }
  expect(said({ event: here })).toContain('Bus 755 bis Markt')
  expect(said({ event: here })).toContain('A. Sommer, 03421 200')
  expect(said({ event: { ...here, street: 'Industriestraße 5' } })).not.toContain('Bus 755')
})

test('a person with a slot is told the own time', () => {
  const slot = { beginsAt: new Date('2027-03-09T08:40:00Z'), endsAt: new Date('2027-03-09T09:00:00Z') }
  expect(mailText(mailOfFacts(someFacts({ purpose: 'confirmation', slot }), url))).toContain('9:40–10:00 Uhr')
})

test('an obligation to report carries the notice of the house, and its subject tells a lock screen nothing', () => {
  const mail = mailOfFacts(someFacts({ legal: 'obligation' }), url)
  expect(mail.subject).toBe('Ihr Termin am Di., 9. März 2027')
  const text = mailText(mail)
  expect(text).toContain('Sie müssen nach § 309 SGB III kommen.')
  expect(text).not.toContain('freiwillig')
  expect(mailText(mailOfFacts(someFacts({ legal: 'obligation', language: 'en' }), url))).toContain(
    'You have to come (§ 309 SGB III).',
  )
})

test('people are written to in their language, and in German where the house has no texts in it', () => {
  expect(mailOfFacts(someFacts({ language: 'en' }), url).subject).toBe(
    'Invitation: Bewerbungstag Muster Logistik on Tue, 9 March 2027',
  )
  expect(mailOfFacts(someFacts({ language: 'ti' }), url)).toMatchObject({
    language: 'de',
    subject: 'Einladung: Bewerbungstag Muster Logistik am Di., 9. März 2027',
  })
})

test('an offer says until when it is held, a change what is new, a cancellation why, the waiting list which place', () => {
  const text = (given: Parameters<typeof someFacts>[0]) =>
    mailText(mailOfFacts(someFacts(given), url)).replace(/\s+/g, ' ')
  expect(text({ purpose: 'offer', details: { offeredUntil: '2027-03-02T09:30:00Z' } })).toContain(
    'bis Di., 2. März 2027, 10:30 Uhr',
  )
  expect(text({ purpose: 'change', details: { changed: ['time', 'place'] } })).toContain(
    'Neu ist die Zeit. Neu ist der Ort.',
  )
  expect(text({ purpose: 'cancellation', details: { reason: 'Krankheit im Betrieb' } })).toContain(
    'Der Grund: Krankheit im Betrieb',
  )
  expect(text({ purpose: 'waiting', waitingPosition: 4 })).toContain('Ihr Platz auf der Warteliste: 4.')
})

test('a cancellation asks for nothing: it has no button', () => {
  const mail = mailOfFacts(someFacts({ purpose: 'cancellation' }), url)
  expect(mail.blocks.some(({ kind }) => kind === 'button')).toBe(false)
})

test('whatever stands in the facts is text in the HTML, in every purpose and language', () => {
  const evil = '<script>alert(1)</script>"\'&<img src=x onerror=y>'
  for (const language of customerLanguages)
    for (const purpose of purposes) {
      const event = {
        title: evil,
        placeName: evil,
        wayThere: evil,
        bring: evil,
        description: evil,
        contactName: evil,
        hosts: [evil],
        accessibility: evil,
      }
      const html = mailHtml(
        mailOfFacts(someFacts({ purpose, language, person: { name: evil }, details: { reason: evil }, event }), url),
      )
      expect(html).not.toContain('<script')
      expect(html).not.toContain('<img')
      expect(html).toContain('&lt;script&gt;')
    }
})

test('a line break in a title cannot make a second header of the subject', () => {
  expect(mailOfFacts(someFacts({ event: { title: 'Tag\r\nBcc: all@example.org' } }), url).subject).not.toMatch(/[\r\n]/)
})

test('HTML and text say the same, without pictures or anything fetched from elsewhere', () => {
  const mail = mailOfFacts(someFacts(), url)
  const html = mailHtml(mail)
  expect(html).not.toMatch(/<img|src=|@import|url\(|<link|<script/)
  for (const block of mail.blocks) if (block.kind === 'paragraph') expect(html).toContain(block.text)
  const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(new Set(hrefs)).toEqual(new Set([url]))
})

test('lines of the text are at most 76 characters long, links stay whole', () => {
  const long = `https://example.org/a/${'x'.repeat(90)}`
  const lines = wrap(`${'Wort '.repeat(60)}${long} Ende`).split('\n')
  expect(lines).toContain(long)
  expect(lines.filter((line) => line.length > 76)).toEqual([long])
})

test('right to left, names, titles and numbers of the other direction are isolated, and the German notice is marked as German', () => {
  for (const language of ['ar', 'fa'] as const) {
    const mail = mailOfFacts(someFacts({ language, legal: 'obligation' }), url)
    expect(mail.direction).toBe('rtl')
    expect(mailText(mail)).toContain('\u2068Bewerbungstag Muster Logistik\u2069')
    expect(mailText(mail)).toContain('\u206603421 100\u2069')
    expect(mail.subject).not.toMatch(/[\u2066-\u2069]/)
    const html = mailHtml(mail)
    expect(html).toContain(`<html lang="${language}" dir="rtl">`)
    expect(html).toContain('<bdi lang="de" dir="auto">Bewerbungstag Muster Logistik</bdi>')
    expect(html).toMatch(/<p lang="de" dir="ltr"[^>]*>Sie müssen nach § 309 SGB III kommen\.<\/p>/)
    expect(html).not.toMatch(/[\u2066-\u2069]/)
  }
})

test('signs that turn the direction of text around do not get in by a title or a name', () => {
  const turned = 'Tag\u202Egpj.exe\u2069'
  for (const language of customerLanguages) {
    const mail = mailOfFacts(someFacts({ language, person: { name: turned }, event: { title: turned } }), url)
    const text = mailText(mail)
    expect(text).not.toContain('\u202E')
    const count = (sign: RegExp) => [...text.matchAll(sign)].length
    expect(count(/[\u2066\u2068]/g)).toBe(count(/\u2069/g))
    if (directionOf(language) === 'ltr') expect(text).not.toMatch(/[\u2066-\u2069]/)
  }
})

test('an obligation to report is called one in every language and message, and a voluntary invitation says that it is', () => {
  for (const language of customerLanguages) {
    const { obligation, heading, opening } = mailTexts(language)
    for (const purpose of ['invitation', 'reminder', 'appointment'] as const) {
      const text = mailText(mailOfFacts(someFacts({ language, legal: 'obligation', purpose }), url)).replace(
        /\s+/g,
        ' ',
      )
      expect(text).toContain('Sie müssen nach § 309 SGB III kommen.')
      expect(text).not.toContain(mailTexts(language).voluntary.slice(0, 20))
      expect(text).not.toContain(opening[purpose](isolated('Bewerbungstag Muster Logistik', directionOf(language))))
      if (purpose !== 'appointment') expect(text.startsWith(obligation.heading)).toBe(true)
    }
    expect(mailOfFacts(someFacts({ language }), url).blocks[0]).toEqual({ kind: 'heading', text: heading.invitation })
    expect(mailText(mailOfFacts(someFacts({ language }), url)).replace(/\s+/g, ' ')).toContain(
      mailTexts(language).voluntary,
    )
  }
})

test.each(customerLanguages)(
  'who comes finds the code for the door, in %s; who has not answered finds none',
  (language) => {
    const text = (purpose: 'confirmation' | 'appointment' | 'invitation' | 'declined', checkInCode: string | null) =>
      mailText(mailOfFacts(someFacts({ purpose, checkInCode, language }), url))
    expect(text('confirmation', 'K7M2X9QP')).toContain(spacedCode('K7M2X9QP'))
    expect(text('appointment', 'K7M2X9QP')).toContain(ownCodeTexts[language].title)
    expect(text('invitation', 'K7M2X9QP')).not.toContain(spacedCode('K7M2X9QP'))
    expect(text('declined', 'K7M2X9QP')).not.toContain(spacedCode('K7M2X9QP'))
    expect(text('confirmation', null)).not.toContain(ownCodeTexts[language].title)
  },
)
