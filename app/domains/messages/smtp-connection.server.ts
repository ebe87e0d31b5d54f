import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { Readable } from 'node:stream'
import type { Outcome, ReadyMail } from './delivery.ts'
import { sortFault } from './delivery.ts'

/** Where and how to reach the mail server; times in milliseconds. */
export interface SmtpTarget {
  host: string
  port: number
  secure: boolean
  requireTls: boolean
  auth: { user: string; pass: string } | null
  connectMs: number
  /** Longest silence of the server. RFC 5321 4.5.3.2 asks for minutes: a busy server may take long after the text. */
  silenceMs: number
}

/** An open, logged-in dialogue with the mail server. */
export interface SmtpLine {
  /** Whether the next mail can go over it. */
  usable(): boolean
  hand(mail: ReadyMail, mayHandOver: () => Promise<boolean>): Promise<Outcome>
  close(): void
}

interface Fault {
  message: string
  code?: unknown
  responseCode?: unknown
  command?: unknown
}

const fault = (error: Fault, handed: boolean) =>
  sortFault({
    handed,
    code: typeof error.code === 'string' ? error.code : undefined,
    reply: typeof error.responseCode === 'number' ? error.responseCode : undefined,
    command: typeof error.command === 'string' ? error.command : undefined,
    text: error.message,
  })

/** The text as a stream that asks for leave before it gives its first byte: the server has said 354 by then, and nothing has left. */
function textAfterLeave(raw: Uint8Array, leave: () => Promise<boolean>): Readable {
  let asked = false
  return new Readable({
    read() {
      if (asked) return
      asked = true
      leave().then(
        (granted) => {
          if (!granted) return this.destroy(new Error('no leave to hand over'))
          this.push(raw)
          this.push(null)
          return this
        },
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
}

/** Opens a line: connection, greeting, STARTTLS where offered, login. What goes wrong here is tried again later. */
export function openLine(target: SmtpTarget): Promise<{ line: SmtpLine } | { fault: Outcome }> {
  const connection = new SMTPConnection({
    host: target.host,
    port: target.port,
    secure: target.secure,
    requireTLS: target.requireTls,
    connectionTimeout: target.connectMs,
    greetingTimeout: target.connectMs,
    socketTimeout: target.silenceMs,
    socketCloseTimeout: 1_000,
    allowInternalNetworkInterfaces: true,
  })
  let broken = false
  return new Promise((resolve) => {
    const fail = (error: Fault) => {
      broken = true
      connection.close()
      resolve({ fault: fault(error, false) })
    }
    connection.on('error', fail)
    connection.once('end', () => {
      broken = true
      resolve({ fault: { kind: 'retry', detail: 'connection closed before the login' } })
    })
    const open = () => resolve({ line: lineOver(connection, () => broken) })
    connection.connect((error) => {
      if (error) return fail(error)
      if (!target.auth) return open()
      return connection.login(target.auth, (refusal) => (refusal ? fail(refusal) : open()))
    })
  })
}

function lineOver(connection: SMTPConnection, broken: () => boolean): SmtpLine {
  let spoilt = false
  return {
    usable: () => !spoilt && !broken(),
    close: () => (spoilt || broken() ? connection.close() : connection.quit()),
    hand: (mail, mayHandOver) =>
      new Promise((resolve) => {
        let handed = false
        let lost = false
        let failure: unknown
        const text = textAfterLeave(mail.raw, async () => {
          try {
            handed = await mayHandOver()
          } catch (error) {
            failure = error
            throw error
          }
          lost = !handed
          return handed
        })
        connection.send({ from: mail.from, to: [mail.to], size: mail.raw.byteLength }, text, (error, info) => {
          text.destroy()
          if (!error) return resolve({ kind: 'sent', detail: info.response ?? '' })
          spoilt = true
          connection.close()
          if (lost) return resolve({ kind: 'lost' })
          if (failure) return resolve({ kind: 'retry', detail: 'the handing-over could not be noted' })
          return resolve(fault(error, handed))
        })
      }),
  }
}
