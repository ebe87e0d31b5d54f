import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { someFacts } from '../../testing/mail-facts.ts'
import { composeMail, parseSender } from './compose-mail.server.ts'
import { readMail } from './read-mail.server.ts'

const compose = async (given: Parameters<typeof someFacts>[0], to = 'anna@example.org') => {
  const sender = parseSender('Arbeitgeber-Service <ags@example.org>')
  const mail = await composeMail({
    id: 'm1',
    to,
    facts: someFacts(given),
    answerUrl: 'https://example.org/a/T',
    sender,
    now: new Date('2027-02-01T08:00:00Z'),
  })
  const parsed = await PostalMime.parse(mail.raw)
  return { mail, parsed, header: (name: string) => parsed.headers.find(({ key }) => key === name)?.value }
}

test('the sender is read with and without a name', () => {
  expect(parseSender('Arbeitgeber-Service <ags@example.org>')).toEqual({
    name: 'Arbeitgeber-Service',
    address: 'ags@example.org',
  })
  expect(parseSender('"AG-S, Torgau" <ags@example.org>')).toEqual({ name: 'AG-S, Torgau', address: 'ags@example.org' })
  expect(parseSender('ags@example.org')).toEqual({ name: '', address: 'ags@example.org' })
})

test('the Message-ID is the same in every attempt', async () => {
  const [one, two] = await Promise.all([compose({}), compose({})])
  expect(one.parsed.messageId).toBe('<m1@example.org>')
  expect(two.parsed.messageId).toBe('<m1@example.org>')
})

test('only voluntary mails can be unsubscribed from; all say that a machine wrote them and who answers', async () => {
  const [voluntary, duty] = await Promise.all([compose({}), compose({ legal: 'obligation' })])
  expect(voluntary.header('list-unsubscribe')).toMatch(/^<mailto:kunze@example\.org\?subject=/)
  expect(duty.header('list-unsubscribe')).toBeUndefined()
  expect(duty.header('auto-submitted')).toBe('auto-generated')
  expect(duty.parsed.replyTo?.[0]?.address).toBe('kunze@example.org')
  const noContact = await compose({ event: { contactEmail: null } })
  expect(noContact.parsed.replyTo?.[0]?.address).toBe('torgau@example.org')
  const { site } = someFacts()
  const own = await compose({ site: site && { ...site, replyTo: 'antwort@example.org' } })
  expect(own.parsed.replyTo?.[0]?.address).toBe('antwort@example.org')
})

test('one click takes a voluntary mail back, over https only; an obligation offers no way out', async () => {
  const headers = async (leaveUrl: string, legal: 'voluntary' | 'obligation' = 'voluntary') => {
    const { raw } = await composeMail({
      id: 'm1',
      to: 'anna@example.org',
      facts: someFacts({ legal }),
      answerUrl: null,
      leaveUrl,
      sender: parseSender('ags@example.org'),
      now: new Date('2027-02-01T08:00:00Z'),
    })
    const parsed = await PostalMime.parse(raw)
    return ['list-unsubscribe', 'list-unsubscribe-post'].map(
      (name) => parsed.headers.find(({ key }) => key === name)?.value,
    )
  }
  const [list, post] = await headers('https://example.org/leave/T')
  expect(list).toMatch(/^<https:\/\/example\.org\/leave\/T>, <mailto:/)
  expect(post).toBe('List-Unsubscribe=One-Click')
  expect((await headers('http://localhost/leave/T'))[1]).toBeUndefined()
  expect(await headers('https://example.org/leave/T', 'obligation')).toEqual([undefined, undefined])
})

test('a cancellation brings the calendar entry back as CANCEL; the waiting list brings none', async () => {
  const gone = await compose({ purpose: 'cancellation' })
  expect(gone.parsed.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.method).toBe('CANCEL')
  const waiting = await compose({ purpose: 'waiting' })
  expect(waiting.parsed.attachments).toEqual([])
})

test('umlauts arrive, and a name cannot smuggle a header or a second recipient in', async () => {
  const { parsed } = await compose({ person: { name: 'Jörg\r\nBcc: all@example.org, "x" <y@example.org>' } })
  expect(parsed.bcc ?? []).toEqual([])
  expect(parsed.to?.map(({ address }) => address)).toEqual(['anna@example.org'])
  expect(parsed.to?.[0]?.name).toContain('Jörg')
})

test('the code for the door comes as a picture that the mail carries, readable without it', async () => {
  const { parsed } = await compose({ purpose: 'confirmation', checkInCode: 'K7M2X9QP' })
  const picture = parsed.attachments.find(({ contentId }) => contentId === '<door-code>')
  expect(picture?.mimeType).toBe('image/png')
  expect([...new Uint8Array(picture?.content as ArrayBuffer).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  expect(parsed.html).toContain('src="cid:door-code"')
  expect(parsed.html).toContain('alt="QR: ')
  const shown = await readMail((await compose({ purpose: 'confirmation', checkInCode: 'K7M2X9QP' })).mail.raw)
  expect(shown.html).toContain('src="data:image/png;base64,')
  expect(shown.attachments.map(({ filename }) => filename)).toEqual(['termin.ics'])
  const plain = await compose({})
  expect(plain.parsed.html).not.toContain('<img')
})
