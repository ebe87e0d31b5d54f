import { createHash } from 'node:crypto'
import PostalMime from 'postal-mime'
import { recipientReports } from './delivery-report.ts'
import type { RecipientReport } from './delivery-report.ts'

/** A mail that came back, as far as it is a delivery report. */
export interface ReadReport {
  /** SHA-256 of the whole mail. */
  hash: string
  subject: string
  /** Message-ID of the mail that the report is about, without its angle brackets. */
  about: string | null
  recipients: RecipientReport[]
}

/** Reads a `multipart/report`; a mail of another kind has no recipients. */
export async function readDeliveryReport(raw: Uint8Array): Promise<ReadReport> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  const part = (...types: string[]) => {
    const content = mail.attachments.find(({ mimeType }) => types.includes(mimeType))?.content
    return typeof content === 'string' ? content : null
  }
  const original = part('message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers')?.replace(/\r?\n[ \t]+/g, ' ')
  const status = part('message/delivery-status')
  return {
    hash: createHash('sha256').update(raw).digest('hex'),
    subject: mail.subject ?? '',
    about: /^message-id:\s*<?([^<>\s]+)>?/im.exec(original ?? '')?.[1] ?? null,
    recipients: status === null ? [] : recipientReports(status),
  }
}
