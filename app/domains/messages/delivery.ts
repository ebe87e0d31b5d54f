/** A mail ready to be handed over: the envelope and the whole MIME text. */
export interface ReadyMail {
  messageId: string
  from: string
  to: string
  subject: string
  raw: Uint8Array
}

/**
 * What became of handing a mail over: sent (the server answered that it took it) · retry (it certainly did not, later it may) ·
 * refused (it never will; `address`: because of the recipient's address) · uncertain (the line broke after the text and before the
 * answer) · lost (another worker has the message; nothing was sent).
 */
export type Outcome =
  | { kind: 'sent'; detail: string }
  | { kind: 'retry'; detail: string }
  | { kind: 'refused'; address: boolean; detail: string }
  | { kind: 'uncertain'; detail: string }
  | { kind: 'lost' }

/** Way out of the house. `mayHandOver` is asked once, right before the first byte of the text; answered no, nothing may leave. */
export interface Delivery {
  deliver(mail: ReadyMail, mayHandOver: () => Promise<boolean>): Promise<Outcome>
  close(): Promise<void>
}

/** What is known of a failed dialogue with a mail server. */
export interface SmtpFault {
  /** The first byte of the text may have left. */
  handed: boolean
  code: string | undefined
  /** Reply code of the server, when it gave one. */
  reply: number | undefined
  /** Command that failed: `MAIL FROM`, `RCPT TO`, `DATA`, `AUTH …`, `CONN`. */
  command: string | undefined
  text: string
}

/**
 * Sorts a failed dialogue by its phase. Before the text nothing can have been accepted: replies 4xx, the connection, the greeting and
 * the login are tried again, 5xx to sender, recipient or DATA is final. After the text only a reply says what happened; silence is
 * uncertain (RFC 5321 4.2.5, RFC 1047).
 */
export function sortFault(fault: SmtpFault): Exclude<Outcome, { kind: 'sent' } | { kind: 'lost' }> {
  const detail = fault.text.slice(0, 500)
  const permanent = fault.reply !== undefined && fault.reply >= 500 && fault.reply <= 599
  if (fault.handed) {
    if (fault.code !== 'EMESSAGE' || fault.reply === undefined) return { kind: 'uncertain', detail }
    return permanent ? { kind: 'refused', address: false, detail } : { kind: 'retry', detail }
  }
  const unusable = fault.reply === undefined && (fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE')
  if (unusable) return { kind: 'refused', address: /invalid recipient/i.test(fault.text), detail }
  const aboutMail = fault.command === 'MAIL FROM' || fault.command === 'RCPT TO' || fault.command === 'DATA'
  if (permanent && aboutMail)
    return { kind: 'refused', address: fault.command === 'RCPT TO' && !aboutPolicy(fault.text), detail }
  return { kind: 'retry', detail }
}

/** Enhanced status codes (RFC 3463) that speak of system, network, protocol, content or policy rather than of the address. */
const aboutPolicy = (text: string): boolean => /\b5\.[3-7]\.\d/.test(text)
