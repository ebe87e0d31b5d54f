import PostalMime from 'postal-mime'

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

/** Reads a mail as a mail program would. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw)
  return {
    subject: mail.subject ?? '',
    from: address(mail.from),
    to: (mail.to ?? []).map(address).join(', '),
    headers: mail.headers.map(({ originalKey, value }) => ({ key: originalKey, value })),
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments
      .filter(({ disposition }) => disposition === 'attachment')
      .map(({ filename, mimeType, content }, index) => ({
        filename: filename ?? `part-${index + 1}`,
        type: mimeType,
        content: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
  }
}
