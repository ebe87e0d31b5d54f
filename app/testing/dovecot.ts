import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

/** Path of Dovecot, when it is on this machine (Debian: `apt-get install dovecot-imapd`). */
export const dovecot: string | null =
  folders.map((folder) => join(folder, 'dovecot')).find((file) => existsSync(file)) ?? null

/** Whether certificates can be made on this machine. */
export const openssl: boolean = spawnSync('openssl', ['version']).status === 0

export interface TestImap {
  /** `imap://user:password@127.0.0.1:port/INBOX`; `imaps://` over TLS. */
  url: string
  /** The certificate that the server shows, which nobody else trusts; empty without TLS. */
  certificate: string
  /** Puts a mail into the inbox, unseen. */
  deliver(raw: string): void
  /** How many mails are marked as seen (flag `S` of Maildir), and how many are not. */
  seen(): number
  unseen(): number
  stop(): Promise<void>
}

const numberOf = (kind: '-u' | '-g', user: string) => Number(spawnSync('id', [kind, user]).stdout.toString())

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Whether the server greets; over TLS it waits for the client, so that a connection is enough. */
const answers = (port: number, tls: boolean) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once(tls ? 'connect' : 'data', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** Makes a certificate for 127.0.0.1 that signs itself. */
function ownCertificate(home: string): { certificate: string; lines: string } {
  const [cert, key] = [join(home, 'cert.pem'), join(home, 'key.pem')]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const made = spawnSync('openssl', ['req', ...kind, ...name, '-keyout', key, '-out', cert])
  if (made.status !== 0) throw new Error(`no certificate: ${made.stderr.toString()}`)
  return {
    certificate: readFileSync(cert, 'utf8'),
    lines: `ssl = required\nssl_cert = <${cert}\nssl_key = <${key}`,
  }
}

/** A real Dovecot in the foreground on a free port of loopback, with one mailbox in a folder of its own; over TLS alone if `tls`. */
export async function startDovecot(file: string, { tls = false } = {}): Promise<TestImap> {
  const home = mkdtempSync(join(tmpdir(), 'dovecot-'))
  const port = await freePort()
  const root = process.getuid?.() === 0
  const [uid, gid] = root
    ? [numberOf('-u', 'nobody'), numberOf('-g', 'nobody')]
    : [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const own = root ? '' : spawnSync('id', ['-un']).stdout.toString().trim()
  const mail = join(home, 'mail')
  for (const folder of ['', 'new', 'cur', 'tmp']) {
    mkdirSync(join(mail, folder), { recursive: true })
    chownSync(join(mail, folder), uid, gid)
  }
  spawnSync('chmod', ['755', home])
  const secure = tls ? ownCertificate(home) : { certificate: '', lines: 'ssl = no' }
  const config = join(home, 'dovecot.conf')
  writeFileSync(
    config,
    `base_dir = ${join(home, 'run')}
state_dir = ${join(home, 'state')}
log_path = ${join(home, 'log')}
protocols = imap
listen = 127.0.0.1
${secure.lines}
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${mail}
first_valid_uid = 1
${own && `default_internal_user = ${own}\ndefault_login_user = ${own}\n`}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${tls ? 0 : port}
  }
  inet_listener imaps {
    port = ${tls ? port : 0}
    ssl = yes
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${home}
}
`,
  )
  const server = spawn(file, ['-F', '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  server.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    if (server.exitCode === null) server.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  for (let tries = 0; !(await answers(port, tls)); tries += 1) {
    if (server.exitCode !== null || tries > 100) {
      await stop()
      throw new Error(`Dovecot does not start: ${words}`)
    }
    await sleep(100)
  }
  let mails = 0
  const flagged = () => readdirSync(join(mail, 'cur')).filter((name) => /:2,[A-Z]*S/.test(name)).length
  return {
    url: `${tls ? 'imaps' : 'imap'}://ags:secret@127.0.0.1:${port}/INBOX`,
    certificate: secure.certificate,
    deliver: (raw) => {
      mails += 1
      const name = `${1_700_000_000 + mails}.M${mails}.test`
      writeFileSync(join(mail, 'new', name), raw)
      chownSync(join(mail, 'new', name), uid, gid)
    },
    seen: flagged,
    unseen: () => readdirSync(join(mail, 'new')).length + readdirSync(join(mail, 'cur')).length - flagged(),
    stop,
  }
}
