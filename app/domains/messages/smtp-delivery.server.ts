import type { Delivery } from './delivery.ts'
import { openLine } from './smtp-connection.server.ts'
import type { SmtpLine, SmtpTarget } from './smtp-connection.server.ts'

/** Mails over one line before it is opened anew; servers close longer ones. */
const mailsPerLine = 100

/** Reads `smtp://user:password@host:port` or `smtps://…`; `?requireTls=true` refuses to send without encryption. */
export function smtpTarget(url: string, times?: { connectMs: number; silenceMs: number }): SmtpTarget {
  const parsed = new URL(url)
  const secure = parsed.protocol === 'smtps:'
  const user = decodeURIComponent(parsed.username)
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: Number(parsed.port) || (secure ? 465 : 587),
    secure,
    requireTls: parsed.searchParams.get('requireTls') === 'true',
    auth: user ? { user, pass: decodeURIComponent(parsed.password) } : null,
    connectMs: times?.connectMs ?? 20_000,
    silenceMs: times?.silenceMs ?? 180_000,
  }
}

/** Delivery to a mail server over lines that are kept and used again, as many as mails are handed over at the same time. */
export function smtpDelivery(target: SmtpTarget): Delivery {
  const idle: { line: SmtpLine; mails: number }[] = []
  const take = async () => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) if (kept.line.usable()) return kept
    const opened = await openLine(target)
    return 'line' in opened ? { line: opened.line, mails: 0 } : opened.fault
  }
  return {
    deliver: async (mail, mayHandOver) => {
      const taken = await take()
      if ('kind' in taken) return taken
      const outcome = await taken.line.hand(mail, mayHandOver)
      taken.mails += 1
      if (taken.line.usable() && taken.mails < mailsPerLine) idle.push(taken)
      else taken.line.close()
      return outcome
    },
    close: () => {
      for (const { line } of idle.splice(0)) line.close()
      return Promise.resolve()
    },
  }
}
