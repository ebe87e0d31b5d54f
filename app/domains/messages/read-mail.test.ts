import { expect, test } from 'vitest'
import { someFacts } from '../../testing/mail-facts.ts'
import { composeMail } from './compose-mail.server.ts'
import { readMail } from './read-mail.server.ts'

test('a mail of the house is read as a mail program reads it, with one calendar file to keep', async () => {
  const { raw } = await composeMail({
    id: 'm1',
    to: 'anna@example.org',
    facts: someFacts(),
    answerUrl: 'https://example.org/a/T',
    sender: { name: 'AG-S', address: 'ags@example.org' },
    now: new Date('2027-02-01T08:00:00Z'),
  })
  const mail = await readMail(raw)
  expect(mail).toMatchObject({ from: 'AG-S <ags@example.org>', to: 'Anna Beispiel <anna@example.org>' })
  expect(mail.text).toContain('https://example.org/a/T')
  expect(mail.html).toContain('https://example.org/a/T')
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['termin.ics'])
  expect(new TextDecoder().decode(mail.attachments[0]?.content)).toContain('BEGIN:VCALENDAR')
})
