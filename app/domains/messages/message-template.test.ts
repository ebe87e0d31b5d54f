import { expect, test } from 'vitest'
import { someFacts } from '../../testing/mail-facts.ts'
import { customerLanguages } from '../../lib/languages.ts'
import { mailHtml } from './mail-html.ts'
import { mailOfFacts } from './mail-of-facts.ts'
import { mailText } from './mail-text.ts'
import { legalsOf, templateFaults, templateParts } from './message-template.ts'
import { purposes } from './message.ts'
import { shippedTemplate } from './shipped-template.ts'

const invitation = { purpose: 'invitation', legal: 'voluntary' } as const
const whole = '{{anrede}}\n\nKommen Sie?\n\n{{angaben}}\n\n{{antwort}}\n\n{{hinweis}}\n\n{{unterschrift}}'

test('every shipped text is itself a template without a fault, in every purpose, legal character and language', () => {
  for (const language of customerLanguages)
    for (const purpose of purposes)
      for (const legal of legalsOf(purpose))
        expect(templateFaults(shippedTemplate({ purpose, legal, language }), { purpose, legal })).toEqual([])
})

test('an unknown placeholder is refused with its line and column', () => {
  const faults = templateFaults(
    { subject: 'Am {{tag}}', body: `${whole}\n\nFür {{vorname}} und {{ titel }}` },
    invitation,
  )
  expect(faults).toEqual([{ field: 'body', line: 13, column: 5, reason: 'unknown', name: 'vorname' }])
})

test('each part that a message must have is named when it is missing', () => {
  const missing = (body: string, key: Parameters<typeof templateFaults>[1]) =>
    templateFaults({ subject: 'x', body }, key).map(({ reason, name }) => `${reason} ${name}`)
  expect(missing('Kommen Sie!', { purpose: 'reminder', legal: 'obligation' })).toEqual([
    'missing angaben',
    'missing antwort',
    'missing hinweis',
    'missing unterschrift',
  ])
  expect(missing(whole, { purpose: 'change', legal: 'any' })).toEqual(['missing einzelheiten'])
})

test('braces that are no placeholder, parts that share a line and parts in a subject are refused where they stand', () => {
  const faults = templateFaults({ subject: '{{angaben}} am {{tag', body: `${whole}\nHier: {{antwort}} }}` }, invitation)
  expect(faults.map(({ field, line, column, reason }) => [field, line, column, reason])).toEqual([
    ['subject', 1, 1, 'not_here'],
    ['subject', 1, 16, 'malformed'],
    ['body', 12, 7, 'alone'],
    ['body', 12, 19, 'malformed'],
  ])
})

test('the subject of an obligation to report may not name the event; that of an invitation may', () => {
  const template = { subject: '{{titel}}', body: whole }
  expect(templateFaults(template, { purpose: 'invitation', legal: 'obligation' })).toMatchObject([{ reason: 'tells' }])
  expect(templateFaults(template, invitation)).toEqual([])
})

test('a body is taken apart into headings, paragraphs, lists and parts', () => {
  expect(templateParts('# Eins\nzwei\ndrei\n\n- a\n- b\n{{angaben}}\nvier')).toEqual([
    { kind: 'heading', text: 'Eins' },
    { kind: 'paragraph', text: 'zwei\ndrei' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'block', name: 'angaben' },
    { kind: 'paragraph', text: 'vier' },
  ])
})

test('a message is written in the words of the house, and a value is never taken for markup or for a placeholder', () => {
  const template = {
    id: 'T1',
    subject: '{{tag}}: {{titel}}',
    body: `# Hallo\n\n- {{titel}}\n- <b>fett</b>\n\n${whole}`,
  }
  const title = '# x\n- y {{antwort}} <img src=x onerror=y>'
  const mail = mailOfFacts(someFacts({ template, event: { title } }), 'https://example.org/a/T')
  expect(mail.subject).toBe(`Di., 9. März 2027: ${title.replace('\n', ' ')}`)
  expect(mail.blocks.slice(0, 2)).toEqual([
    { kind: 'heading', text: 'Hallo' },
    { kind: 'list', items: [title, '<b>fett</b>'] },
  ])
  expect(mail.blocks.filter(({ kind }) => kind === 'button')).toHaveLength(1)
  const html = mailHtml(mail)
  expect(html).not.toMatch(/<b>|<img/)
  expect(html).toContain('&lt;b&gt;fett&lt;/b&gt;')
  expect(mailText(mail)).toContain('Kommen Sie?')
})

test('a sentence about something that is not known is left out', () => {
  const template = { id: 'T1', subject: 'x', body: `${whole}\n\nFragen Sie {{kontakt}}.\n\nBis {{frist}}.` }
  const event = { contactName: null, contactPhone: null, contactEmail: null, deadline: null }
  const text = mailText(mailOfFacts(someFacts({ template, event, site: null }), null))
  expect(text).not.toContain('Fragen Sie')
  expect(text).not.toContain('Bis ')
})
