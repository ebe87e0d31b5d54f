import { ImapFlow } from 'imapflow'
import type { ReportMailbox } from './report-mailbox.ts'

/** Mails of one visit at most; the rest waits for the next. */
const mailsPerVisit = 200
/** Of a mail, bytes that are read: its report stands in front of the mail that it is about. */
const readBytes = 1_000_000

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

/** What a visit has done; `failed` mails stay unseen and are read again next time. */
export interface Visit {
  noted: number
  failed: number
}

/**
 * Hands every unseen mail of the mailbox to `note` and marks it as seen only after `note` has kept it: who dies in between reads it
 * again, so `note` must count a mail once. A mail that `note` cannot keep does not hold up the others.
 */
export async function visitReportMailbox(
  mailbox: ReportMailbox,
  note: (raw: Uint8Array) => Promise<unknown>,
  fault: (error: unknown) => void,
): Promise<Visit> {
  const { folder, ...target } = mailbox
  const client = new ImapFlow({
    ...target,
    ...(target.secure || loopback.has(target.host) ? {} : { doSTARTTLS: true }),
    logger: false,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 120_000,
  })
  client.on('error', fault)
  await client.connect()
  const visit: Visit = { noted: 0, failed: 0 }
  try {
    await client.mailboxOpen(folder)
    const unseen = (await client.search({ seen: false }, { uid: true })) || []
    for (const uid of unseen.slice(0, mailsPerVisit)) {
      const mail = await client.fetchOne(String(uid), { source: { maxLength: readBytes } }, { uid: true })
      if (!mail || !mail.source) continue
      try {
        await note(mail.source)
      } catch (error) {
        visit.failed += 1
        fault(error)
        continue
      }
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
      visit.noted += 1
    }
    await client.logout()
  } finally {
    client.close()
  }
  return visit
}
