import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/**
 * How the server treats a mail: takes it · `greylist`: 451 to RCPT · `refuse`: 550 to RCPT · `refuse_sender`: 550 to MAIL · `busy`: 421
 * to MAIL · `reject_text`: 554 after the text · `defer_text`: 451 after the text · `hang_before`: silent after RCPT · `hang`: takes the
 * text and stays silent · `drop`: takes and keeps the text, and cuts the line before the answer · `cut`: cuts the line at RCPT.
 */
export type Treatment =
  | 'accept'
  | 'greylist'
  | 'refuse'
  | 'refuse_sender'
  | 'busy'
  | 'reject_text'
  | 'defer_text'
  | 'hang_before'
  | 'hang'
  | 'drop'
  | 'cut'

export interface ReceivedMail {
  to: string
  raw: Buffer
}

export interface TestSmtp {
  url: string
  port: number
  /** Mails whose text the server took whole, also where it did not answer. */
  mails: ReceivedMail[]
  /** Recipients in the order of RCPT. */
  asked: string[]
  /** How the next mails are treated, by recipient and number of times the recipient was named (from 1). */
  treat: (to: string, time: number) => Treatment
  close(): Promise<void>
}

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

/** A real SMTP server on loopback that treats each mail as told. Login is offered and not checked. */
export async function startSmtp(treat: TestSmtp['treat'] = () => 'accept', port = 0): Promise<TestSmtp> {
  const treatments = new Map<string, Treatment>()
  const times = new Map<string, number>()
  const test: TestSmtp = { url: '', port: 0, mails: [], asked: [], treat, close: () => Promise.resolve() }
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 200,
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    onMailFrom: (address, _session, done) => {
      if (address.address.startsWith('refused-sender')) return done(refusal(550, '5.7.1 sender refused'))
      return done()
    },
    onRcptTo: ({ address }, session, done) => {
      const time = (times.get(address) ?? 0) + 1
      times.set(address, time)
      test.asked.push(address)
      const treatment = test.treat(address, time)
      treatments.set(session.id, treatment)
      if (treatment === 'greylist') return done(refusal(451, '4.7.1 greylisted, try again later'))
      if (treatment === 'busy') return done(refusal(421, '4.3.2 too busy'))
      if (treatment === 'refuse') return done(refusal(550, '5.1.1 no such mailbox'))
      if (treatment === 'refuse_sender') return done(refusal(550, '5.7.1 policy'))
      if (treatment === 'hang_before') return undefined
      if (treatment === 'cut') return cut(server, session.id)
      return done()
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const treatment = treatments.get(session.id)
        if (treatment === 'reject_text') return done(refusal(554, '5.6.0 text refused'))
        if (treatment === 'defer_text') return done(refusal(451, '4.3.0 try again later'))
        const to = session.envelope.rcptTo[0]?.address ?? ''
        test.mails.push({ to, raw: Buffer.concat(chunks) })
        if (treatment === 'hang') return undefined
        if (treatment === 'drop') return cut(server, session.id)
        return done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  test.port = (server.server.address() as AddressInfo).port
  test.url = `smtp://127.0.0.1:${test.port}`
  test.close = () =>
    new Promise((resolve) => {
      for (const connection of server.connections) socketOf(connection)?.destroy()
      server.close(() => resolve())
    })
  return test
}

interface Connection {
  id: string
  _socket?: { destroy(): void }
}

const socketOf = (connection: unknown) => (connection as Connection)._socket

function cut(server: SMTPServer, id: string): undefined {
  for (const connection of server.connections) if ((connection as Connection).id === id) socketOf(connection)?.destroy()
  return undefined
}
