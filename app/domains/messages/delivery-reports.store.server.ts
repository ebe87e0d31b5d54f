import { createHash } from 'node:crypto'
import type { Db } from '../../../prisma/transaction.ts'
import { kindOfReport } from './delivery-report.ts'
import type { RecipientReport, ReportKind } from './delivery-report.ts'
import { markRefused } from './outbox.store.server.ts'
import type { ReadReport } from './read-delivery-report.server.ts'

export interface NotedReport {
  kind: ReportKind
  message: string | null
  /** The same report was here before: it changed nothing. */
  repeated: boolean
}

interface Found {
  id: string
  state: string
  address: string | null
}

/** The mail of the house that a report is about: its Message-ID and its recipient fit, and it has left. */
async function messageOf(tx: Db, about: string | null, domain: string, to: string | null): Promise<Found | null> {
  const at = about?.lastIndexOf('@') ?? -1
  if (about === null || at < 1 || about.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null
  const [row] = await tx.$queryRaw<Found[]>`
    SELECT m.id, m.state, coalesce(m.address, lower(c.email)) AS address FROM message m LEFT JOIN candidate c ON c.id = m.candidate_id
    WHERE m.id = ${about.slice(0, at)} AND m.channel = 'mail' AND m.handed_at IS NOT NULL FOR UPDATE OF m`
  return row && row.address !== null && row.address === to ? row : null
}

/**
 * Notes what a delivery report says. A final refusal marks the address and puts the letter in the place of the mail, as a refusal in
 * the dialogue with the mail server does; a delay is only noted. A report that fits no mail that left for this address
 * changes nothing and is kept for an officer. The same report counts once.
 */
export async function noteDeliveryReport(tx: Db, report: ReadReport, domain: string, now: Date): Promise<NotedReport> {
  const recipient: RecipientReport | undefined = report.recipients[0]
  const message = recipient ? await messageOf(tx, report.about, domain, recipient.recipient) : null
  const kind = message && recipient ? kindOfReport(recipient) : 'unknown'
  const about = kind === 'unknown' ? null : (message?.id ?? null)
  const status = recipient?.status ?? null
  const key = about === null ? report.hash : `${about}|${kind}|${status ?? ''}`
  const detail = (recipient?.diagnostic ?? report.subject).slice(0, 500)
  const written = await tx.$executeRaw`
    INSERT INTO delivery_report (id, received_at, message_id, kind, status, detail)
    VALUES (${createHash('sha256').update(key).digest('hex')}, ${now}, ${about}, ${kind}, ${status}, ${detail}) ON CONFLICT (id) DO NOTHING`
  if (written === 1 && message && kind === 'permanent' && (message.state === 'sent' || message.state === 'uncertain')) {
    await tx.message.update({
      where: { id: message.id },
      data: { state: 'refused', detail: `${status ?? ''} ${detail}` },
    })
    await markRefused(tx, message.id, detail, now)
  }
  return { kind, message: about, repeated: written === 0 }
}

/** Reports that fit no mail of the house, oldest first: for an officer to look at. */
export const unknownReports = (db: Db, take = 50) =>
  db.deliveryReport.findMany({
    where: { kind: 'unknown' },
    orderBy: { receivedAt: 'asc' },
    take,
    select: { id: true, receivedAt: true, status: true, detail: true },
  })

/** An officer has looked at it. False when it is gone. */
export async function dropUnknownReport(tx: Db, id: string): Promise<boolean> {
  return (await tx.deliveryReport.deleteMany({ where: { id, kind: 'unknown' } })).count === 1
}
