import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { expect, test } from 'vitest'
import { memoryDatabase } from '../../testing/database.ts'
import { aDeliveryReport } from '../../testing/delivery-report.ts'
import { dovecot, openssl, startDovecot } from '../../testing/dovecot.ts'
import { anEvent, someInvitations, somePeople } from '../../testing/outbox.ts'
import { noteDeliveryReport } from './delivery-reports.store.server.ts'
import { claimMessages, noteHandover, noteOutcome } from './outbox.store.server.ts'
import { readDeliveryReport } from './read-delivery-report.server.ts'
import { visitReportMailbox } from './report-mailbox-connection.server.ts'
import { reportMailbox } from './report-mailbox.ts'
import type { ReportMailbox } from './report-mailbox.ts'

test('the address of the mailbox carries its parts, and one without a password or host is none', () => {
  expect(reportMailbox('imaps://ags%40example.org:p%2Fw@mail.example.org/Bounces%20neu')).toEqual({
    host: 'mail.example.org',
    port: 993,
    secure: true,
    auth: { user: 'ags@example.org', pass: 'p/w' },
    folder: 'Bounces neu',
  })
  expect(reportMailbox('imap://a:b@localhost')).toMatchObject({ port: 143, secure: false, folder: 'INBOX' })
  for (const wrong of ['imaps://host/INBOX', 'imaps://user@host/', 'pop3://a:b@host', 'imaps://a:b@:x/'])
    expect(reportMailbox(wrong)).toBeNull()
})

function mailboxOf(url: string): ReportMailbox {
  const mailbox = reportMailbox(url)
  if (!mailbox) throw new Error('no mailbox')
  return mailbox
}

test.runIf(dovecot !== null)(
  'against a real IMAP server: a report is marked as seen after it is kept; a crash in between reads it again and counts it once',
  { timeout: 300_000 },
  async () => {
    const imap = await startDovecot(dovecot ?? '')
    const database = await memoryDatabase()
    const { prisma } = database
    try {
      await anEvent(database)
      const [person = ''] = await somePeople(database, 1)
      await someInvitations(database, 'V1', [person])
      const [{ id } = { id: '' }] = await claimMessages(prisma, 'a', 1, 60_000, new Date())
      await noteHandover(prisma, id, 'a', new Date())
      await noteOutcome(prisma, id, 'a', { state: 'sent', detail: '250 ok', at: new Date() })
      imap.deliver(
        aDeliveryReport({ messageId: `${id}@example.org`, recipient: `${person.toLowerCase()}@example.org` }),
      )
      imap.deliver('From: somebody@example.net\r\nSubject: Urlaub\r\n\r\nBin im Urlaub.\r\n')

      const note = async (raw: Uint8Array) => {
        const report = await readDeliveryReport(raw)
        return prisma.$transaction((tx) => noteDeliveryReport(tx, report, 'example.org', new Date()))
      }
      const kept = async () => ({
        reports: (await prisma.deliveryReport.findMany({ orderBy: { kind: 'asc' } })).map(({ kind }) => kind),
        state: (await prisma.message.findUniqueOrThrow({ where: { id } })).state,
        letters: await prisma.message.count({ where: { candidateId: person, channel: 'letter' } }),
      })
      const mailbox = mailboxOf(imap.url)
      const faults: string[] = []
      const fault = (error: unknown) => void faults.push(String(error))

      const databaseIsAway = () => Promise.reject(new Error('the database is away'))
      expect(await visitReportMailbox(mailbox, databaseIsAway, fault)).toEqual({ noted: 0, failed: 2 })
      expect([imap.seen(), imap.unseen()]).toEqual([0, 2])
      expect(await kept()).toEqual({ reports: [], state: 'sent', letters: 0 })

      const diesAfterCommit = async (raw: Uint8Array) => {
        await note(raw)
        throw new Error('killed after the commit')
      }
      expect(await visitReportMailbox(mailbox, diesAfterCommit, fault)).toEqual({ noted: 0, failed: 2 })
      const once = { reports: ['permanent', 'unknown'], state: 'refused', letters: 1 }
      expect(await kept()).toEqual(once)
      expect([imap.seen(), imap.unseen()]).toEqual([0, 2])

      expect(await visitReportMailbox(mailbox, note, fault)).toEqual({ noted: 2, failed: 0 })
      expect(await kept()).toEqual(once)
      expect([imap.seen(), imap.unseen()]).toEqual([2, 0])
      expect(await visitReportMailbox(mailbox, note, fault)).toEqual({ noted: 0, failed: 0 })
      expect(faults).toHaveLength(4)

      await expect(
        visitReportMailbox({ ...mailbox, auth: { user: 'ags', pass: 'wrong' } }, note, fault),
      ).rejects.toThrow()
    } finally {
      await database.close()
      await imap.stop()
    }
  },
)

test.runIf(dovecot !== null && openssl)(
  'over TLS a mailbox is read only where its certificate is trusted; one that nobody knows gets no password',
  { timeout: 300_000 },
  async () => {
    const imap = await startDovecot(dovecot ?? '', { tls: true })
    const trusted = getCACertificates('default')
    try {
      imap.deliver('From: somebody@example.net\r\nSubject: Urlaub\r\n\r\nBin im Urlaub.\r\n')
      const mailbox = mailboxOf(imap.url)
      expect(mailbox.secure).toBe(true)
      const seen: number[] = []
      const note = (raw: Uint8Array) => Promise.resolve(seen.push(raw.length))
      await expect(visitReportMailbox(mailbox, note, () => undefined)).rejects.toThrow(/self-signed certificate/)
      expect(imap.unseen()).toBe(1)
      setDefaultCACertificates([...trusted, imap.certificate])
      expect(await visitReportMailbox(mailbox, note, () => undefined)).toEqual({ noted: 1, failed: 0 })
      expect([seen.length, imap.seen()]).toEqual([1, 1])
    } finally {
      setDefaultCACertificates(trusted)
      await imap.stop()
    }
  },
)
