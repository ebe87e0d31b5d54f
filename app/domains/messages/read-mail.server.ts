import PostalMime from 'postal-mime'
import type { Attachment } from 'postal-mime'

/** A mail of the local mailbox, taken apart for the page that shows it. */
export interface ReadMail {
  subject: string
  from: string
  to: string
  /** In the order in which they stand in the mail. */
  headers: { key: string; value: string }[]
  text: string
  html: string | null
  attachments: { filename: string; type: string; content: Uint8Array }[]
}

const address = (one: { name?: string | undefined; address?: string | undefined } | undefined): string =>
  [one?.name, one?.address ? `<${one.address}>` : ''].filter(Boolean).join(' ')

/** The HTML of a mail with the pictures that it carries in place of their names. */
function withPictures(html: string, attachments: readonly Attachment[]): string {
  return attachments.reduce((page, { contentId, mimeType, content }) => {
    const cid = contentId?.replace(/^<|>$/g, '')
    if (cid === undefined || !mimeType.startsWith('image/') || typeof content === 'string') return page
    const picture = `data:${mimeType};base64,${Buffer.from(new Uint8Array(content)).toString('base64')}`
    return page.replaceAll(`src="cid:${cid}"`, `src="${picture}"`)
  }, html)
}

/** Reads a mail as a mail program would. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw)
  return {
    subject: mail.subject ?? '',
    from: address(mail.from),
    to: (mail.to ?? []).map(address).join(', '),
    headers: mail.headers.map(({ originalKey, value }) => ({ key: originalKey, value })),
    text: mail.text ?? '',
    html: mail.html === undefined ? null : withPictures(mail.html, mail.attachments),
    attachments: mail.attachments
      .filter(({ disposition }) => disposition === 'attachment')
      .map(({ filename, mimeType, content }, index) => ({
        filename: filename ?? `part-${index + 1}`,
        type: mimeType,
        content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
  }
}
