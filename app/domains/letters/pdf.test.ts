import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { customerLanguages } from '../../lib/languages.ts'
import { someFacts } from '../../testing/mail-facts.ts'
import { coverList, letterOfFacts } from './letter.ts'
import type { WaitingLetter } from './letter.ts'
import { makePdf } from '../documents/pdf-connection.server.ts'

const at = new Date('2027-02-20T10:00:00Z')
const mm = (points: number) => (points / 72) * 25.4

interface Piece {
  text: string
  /** From the left and upper edge of the sheet, in millimetres. */
  x: number
  y: number
}

async function printed(facts: ReturnType<typeof someFacts>[], name = 'Anna Beispiel') {
  const to: WaitingLetter = {
    id: 'M1',
    purpose: 'invitation',
    name,
    street: 'Hauptstraße 1',
    postcode: '04860',
    city: 'Torgau',
  }
  const letters = facts.map((one) =>
    letterOfFacts(
      one,
      to,
      { url: 'https://example.org/a/TOKEN', code: { url: 'https://example.org/code', code: '7K2M-9QXZ' } },
      at,
    ),
  )
  const words = { language: 'de', purposes: {}, reasons: {} } as const
  const cover = coverList(
    facts.map(() => to),
    [],
    words,
    { title: facts[0]?.event.title ?? '', at },
  )
  const pdf = await makePdf({ template: 'letters/letters.typ', data: { title: cover.title, cover, letters } })
  const sealed = Buffer.from(pdf).includes('pdfuaid')
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise
  const pages: Piece[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return []
        const [, , , , x, y] = item.transform as number[]
        return [{ text: item.str, x: mm(x ?? 0), y: 297 - mm(y ?? 0) }]
      }),
    )
  }
  const text = (page: number) => (pages[page] ?? []).map((piece) => piece.text).join(' ')
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
  await document.destroy()
  return { pages, text, sealed, info }
}

test('behind the cover list each letter has its address in the window of DIN 5008 form B, and the seal of PDF/UA-1', async () => {
  const { pages, text, sealed, info } = await printed([someFacts(), someFacts({ language: 'en' })])
  expect(pages).toHaveLength(3)
  expect(text(0)).toContain('Dieses Blatt bleibt im Haus')
  const window = (pages[1] ?? []).filter(({ x, y }) => x >= 20 && x <= 105 && y >= 45 && y <= 90)
  const seen = window.map((piece) => piece.text).join(' ')
  for (const line of ['Schlossstraße 1', 'Anna Beispiel', 'Hauptstraße 1', '04860 Torgau']) expect(seen).toContain(line)
  const recipient = window.filter(({ text: one }) => one.includes('Anna Beispiel'))
  expect(recipient.every(({ y }) => y > 62.7)).toBe(true)
  expect(text(1)).toMatch(/example\.org\/code\s+7K2M-9QXZ/)
  expect(text(2)).toContain('Kind regards')
  expect(sealed).toBe(true)
  expect(info).toMatchObject({ Title: 'Briefe: Bewerbungstag Muster Logistik', Language: 'de' })
})

test('text of people is shown as it is and never becomes markup', async () => {
  const hostile = '#import "x" $x$ *b* _i_ <script> @ref \\ `raw` // = /* */ #panic("no") "; }'
  const facts = someFacts({
    legal: 'obligation',
    person: { name: hostile },
    event: { title: hostile, wayThere: hostile, bring: hostile, hosts: [hostile] },
  })
  const { text } = await printed([facts], hostile)
  const flat = text(1).replace(/\s+/g, '')
  expect(flat.split(hostile.replace(/\s+/g, '')).length - 1).toBeGreaterThanOrEqual(5)
})

test.each([0, 6, 9, 12, 15, 18, 22])(
  'with %i more lines the signature still stands on one page with the paragraph before it',
  async (more) => {
    const wayThere = Array.from({ length: more }, (_, line) => `Weg ${line}`).join('\n')
    const { pages, text } = await printed([someFacts({ event: { wayThere } })])
    const last = text(pages.length - 1)
    expect(last).toContain('Haben Sie Fragen?')
    expect(last).toContain('Freundliche Grüße')
    expect(last).toContain('torgau@example.org')
    if (pages.length > 2) expect(last).toContain('Seite 2/2')
  },
)

test('signs that no font has cost the seal, never the letters', async () => {
  const { pages } = await printed([someFacts({ event: { title: 'Fest \u{10FFFD} 漢' } })])
  expect(pages).toHaveLength(2)
})

test('the code for the door stands in the letter of a person who comes, in every language, with the seal of PDF/UA-1', async () => {
  const facts = customerLanguages.map((language) =>
    someFacts({ purpose: 'confirmation', checkInCode: 'K7M2X9QP', language }),
  )
  const { text, sealed, pages } = await printed(facts)
  const all = pages.map((_, page) => text(page)).join(' ')
  expect(all.split('K7M2 X9QP')).toHaveLength(customerLanguages.length + 1)
  expect(sealed).toBe(true)
})
