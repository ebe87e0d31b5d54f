/** Where mails that come back lie: an IMAP mailbox (RFC 9051) and how to reach it. */
export interface ReportMailbox {
  host: string
  port: number
  /** TLS from the first byte; otherwise STARTTLS, which only a server on the same machine may do without. */
  secure: boolean
  auth: { user: string; pass: string }
  folder: string
}

/** Reads `imaps://user:password@host:port/FOLDER` or `imap://…`; the folder is INBOX when none is named. Null: a part is missing. */
export function reportMailbox(url: string): ReportMailbox | null {
  if (!/^imaps?:\/\//.test(url) || !URL.canParse(url)) return null
  const parsed = new URL(url)
  const [user, pass] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)]
  if (!parsed.hostname || !user || !pass) return null
  const secure = parsed.protocol === 'imaps:'
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port) || (secure ? 993 : 143),
    secure,
    auth: { user, pass },
    folder: decodeURIComponent(parsed.pathname.slice(1)) || 'INBOX',
  }
}
