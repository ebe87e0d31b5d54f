import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { accountToken } from '../domains/accounts/account-token.server.ts'
import { workingDaysOf } from '../domains/calendar/calendar.reads.server.ts'
import { dayOf } from '../lib/dates.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import { proposalUrlOf } from '../domains/matching/proposal-link.server.ts'
import { ensureLinks } from '../domains/invitations/links.store.server.ts'
import { leaveMails, personOfMail, rejoinMails } from '../domains/messages/leave-mails.store.server.ts'
import { planClosingWords } from '../domains/messages/closing-words.store.server.ts'
import { localDelivery } from '../domains/messages/local-delivery.server.ts'
import { parseSender } from '../domains/messages/compose-mail.server.ts'
import {
  dropUnknownReport,
  noteDeliveryReport,
  unknownReports,
} from '../domains/messages/delivery-reports.store.server.ts'
import { dkimSigner } from '../domains/messages/dkim.server.ts'
import { employerMessage } from '../domains/messages/employer-message.reads.server.ts'
import type { EmployerPurpose } from '../domains/messages/employer-purposes.ts'
import { messageOfToken, messageToken } from '../domains/messages/message-token.server.ts'
import * as reads from '../domains/messages/messages.reads.server.ts'
import * as store from '../domains/messages/messages.store.server.ts'
import { readDeliveryReport } from '../domains/messages/read-delivery-report.server.ts'
import { readMail } from '../domains/messages/read-mail.server.ts'
import { visitReportMailbox } from '../domains/messages/report-mailbox-connection.server.ts'
import { reportMailbox } from '../domains/messages/report-mailbox.ts'
import { planReminders } from '../domains/messages/reminders.store.server.ts'
import { senderPorts } from '../domains/messages/sender-ports.server.ts'
import { makeSender } from '../domains/messages/sender.server.ts'
import { smtpDelivery, smtpTarget } from '../domains/messages/smtp-delivery.server.ts'
import { tellAccount } from '../domains/messages/tell-account.store.server.ts'
import { tellEmployers } from '../domains/messages/tell-employers.store.server.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import { tellAbout, tellPeople } from '../domains/messages/tell-people.store.server.ts'
import type { Notice, NoticeAbout } from '../domains/messages/tell-people.store.server.ts'
import type { Parts } from './parts.ts'

/** Writes notices to people in the transaction of their cause, each with an answer link. */
export type Tell = (tx: Prisma.TransactionClient, notice: Notice, now: Date) => Promise<void>

/** Messages: the outbox, its sender, the local mailbox. */
export function wireMessages({ database, env, secret, appUrl, log, ...parts }: Parts) {
  const now = () => parts.now()
  const { prisma } = database
  const sender = makeSender(
    senderPorts({
      database,
      delivery: env.SMTP_URL ? smtpDelivery(smtpTarget(env.SMTP_URL)) : localDelivery(prisma, now),
      answerUrl: (key) => answerUrlOf(appUrl, secret, key),
      proposalUrl: (id) => proposalUrlOf(appUrl, secret, id),
      pageUrl: (page, id) => `${appUrl}${page}/${messageToken(secret, 'page', id)}`,
      accountUrl: (id, kind) => `${appUrl}/${kind === 'customer' ? 'me' : 'sign-in'}/link/${accountToken(secret, id)}`,
      houseUrl: (path) => `${appUrl}${path}`,
      leaveUrl: (id) => `${appUrl}/leave/${messageToken(secret, 'leave', id)}`,
      sign:
        env.DKIM_DOMAIN && env.DKIM_SELECTOR && env.DKIM_KEY_FILE
          ? dkimSigner({
              domain: env.DKIM_DOMAIN,
              selector: env.DKIM_SELECTOR,
              key: readFileSync(env.DKIM_KEY_FILE, 'utf8'),
            })
          : null,
      mailFrom: env.MAIL_FROM,
      worker: `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`,
      now,
      fault: (error, message) =>
        log.error({ message, fault: error instanceof Error ? error.message : String(error) }, 'sending failed'),
    }),
  )
  const tell: Tell = async (tx, notice, at) => {
    await ensureLinks(tx, notice.eventId, notice.candidateIds, secret, at)
    await tellPeople(tx, notice, at)
  }
  const leavingPerson = (token: string) => {
    const id = messageOfToken(secret, 'leave', token)
    return id === null ? Promise.resolve(null) : personOfMail(prisma, id)
  }
  const wake = () => {
    if (env.WORKERS === 'on') sender.wake()
  }
  const noteReport = async (actor: ActorName, raw: Uint8Array) => {
    const report = await readDeliveryReport(raw)
    const domain = parseSender(env.MAIL_FROM).address.split('@')[1] ?? 'localhost'
    return inTransaction(prisma, actor, (tx) => noteDeliveryReport(tx, report, domain, now()))
  }
  const reports = env.IMAP_URL === undefined ? null : reportMailbox(env.IMAP_URL)
  return {
    app: {
      tell,
      /** Writes a notice to people about anything in the transaction of its cause; `wake` after the commit. */
      tellAbout: (tx: Prisma.TransactionClient, notice: NoticeAbout) => tellAbout(tx, notice, now()),
      /** Writes a notice to employers in the transaction of its cause; `wake` after the commit. */
      tellEmployers: (tx: Prisma.TransactionClient, notice: EmployerNotice) => tellEmployers(tx, notice, now()),
      /** Writes the mail of a link to an account in the link's transaction; `wake` after the commit. */
      tellAccount: (tx: Prisma.TransactionClient, link: Parameters<typeof tellAccount>[1]) =>
        tellAccount(tx, link, now()),
      /** After the commit: this process sends at once if it works; other processes hear of it by the queue or the next sweep. */
      wake,
      /** Writes the reminders that are due. Doing it again writes none twice. */
      planReminders: async () => {
        const people = await inTransaction(prisma, 'system', (tx) =>
          planReminders(
            tx,
            (notice) => tell(tx, notice, now()),
            (siteId, from, to) => workingDaysOf(tx, siteId, dayOf(from), dayOf(to)),
            now(),
          ),
        )
        wake()
        return people
      },
      /** Writes the closing words that are due. Doing it again writes none twice. */
      planClosingWords: async () => {
        const people = await inTransaction(prisma, 'system', (tx) =>
          planClosingWords(tx, (notice) => tell(tx, notice, now()), now()),
        )
        wake()
        return people
      },
      resolveUncertain: async (actor: string, id: string, resolution: store.Resolution) => {
        const done = await store.resolveUncertain(prisma, id, resolution, actor, now())
        wake()
        return done
      },
      /** Notes a mail that came back. Who posts the same one again changes nothing. */
      noteReport,
      /** Reads the mails that came back into the mailbox `IMAP_URL`; null: none is configured. */
      visitReports:
        reports &&
        (() =>
          visitReportMailbox(
            reports,
            (raw) => noteReport('system', raw),
            (error) =>
              log.error({ fault: error instanceof Error ? error.message : String(error) }, 'mailbox of reports'),
          )),
      dropReport: (actor: string, id: string) => inTransaction(prisma, actor, (tx) => dropUnknownReport(tx, id)),
      /** Takes an officer's decision back; not one that let the message out again. */
      undoResolution: (actor: string, id: string) => inTransaction(prisma, actor, (tx) => store.undoResolution(tx, id)),
      /** Withdraws the consent to mails, or gives it again, as the person does it through the link in a mail. */
      leaveMails: async (token: string, leave: boolean) => {
        const person = await leavingPerson(token)
        if (!person) return false
        const { id } = person
        await inTransaction(prisma, `person:${id}`, (tx) => (leave ? leaveMails : rejoinMails)(tx, id, now()))
        return true
      },
      sender,
    },
    reads: {
      /** Whom the way out of mails is for, and whether mails go to this person now; null when the link is none. */
      leaving: (token: string) => leavingPerson(token),
      uncertain: (scope: Scope) => reads.uncertainMessages(prisma, scope),
      /** The message behind the button of a mail to an employer; null when the token is none or has expired (90 days). */
      ofPage: async (token: string, purposes: readonly EmployerPurpose[]) => {
        const id = messageOfToken(secret, 'page', token)
        return id === null ? null : employerMessage(prisma, id, purposes, now())
      },
      /** Mails that came back and fit no mail of the house. */
      unknownReports: (scope: Scope) => (scope.kind === 'house' ? unknownReports(prisma) : Promise.resolve([])),
      counts: (scope: Scope) => reads.messageCounts(prisma, scope),
      ofPerson: (scope: Scope, candidateId: string) => reads.messagesOfPerson(prisma, scope, candidateId),
      /** The local mailbox: only while no mail server is configured. */
      mailbox: () => (env.SMTP_URL ? Promise.resolve([]) : reads.localMails(prisma)),
      mail: async (id: string) => {
        const raw = env.SMTP_URL ? null : await reads.localMail(prisma, id)
        return raw && readMail(raw)
      },
    },
  }
}
