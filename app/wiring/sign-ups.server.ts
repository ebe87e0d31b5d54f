import { RateLimiterMemory } from 'rate-limiter-flexible'
import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import type { PlacePorts } from '../domains/events/place-ports.ts'
import { openEvent, publicHouse } from '../domains/events/public-events.reads.server.ts'
import { composeSignUpMail, hashSignUpToken, signUpToken } from '../domains/events/sign-up-mail.server.ts'
import { confirmSignUp, startCustomerSignUp, startSignUp } from '../domains/events/sign-up.server.ts'
import type { SignUpEntry } from '../domains/events/sign-up.ts'
import * as reads from '../domains/events/sign-ups.reads.server.ts'
import {
  claimSignUpMail,
  deleteUnconfirmed,
  noteSignUpMail,
  signUpPorts,
} from '../domains/events/sign-ups.store.server.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import { ensureLinks } from '../domains/invitations/links.store.server.ts'
import { parseSender } from '../domains/messages/compose-mail.server.ts'
import { localDelivery } from '../domains/messages/local-delivery.server.ts'
import { smtpDelivery, smtpTarget } from '../domains/messages/smtp-delivery.server.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

/** Tries of one machine in an hour; a terminal in the waiting room is one machine for many. */
const triesOfMachine = 30

/** Registering on the public page: sign-ups, their mails, the button behind the link. */
export function wireSignUps(
  { database: { prisma }, env, secret, appUrl, log, now }: Parts,
  events: { places(tx: Prisma.TransactionClient): PlacePorts },
  messages: { wake(): void },
) {
  const limiter = new RateLimiterMemory({ points: triesOfMachine, duration: 3600 })
  const delivery = env.SMTP_URL ? smtpDelivery(smtpTarget(env.SMTP_URL)) : localDelivery(prisma, now)
  const tokens = { ofSignUp: (id: string) => signUpToken(secret, id), hash: hashSignUpToken }
  const work = <T>(
    actor: string,
    run: (ports: ReturnType<typeof signUpPorts>, tx: Prisma.TransactionClient) => Promise<T>,
  ) => inTransaction(prisma, actor, (tx) => run(signUpPorts(tx, events.places(tx), tokens), tx))
  const mayTry = (machine: string) =>
    limiter.consume(machine).then(
      () => true,
      () => false,
    )

  async function sendOne(): Promise<boolean> {
    const row = await claimSignUpMail(prisma, now())
    if (!row) return false
    const event = await openEvent(prisma, row.eventId)
    if (!event || row.email === null) {
      await noteSignUpMail(prisma, row.id, 'refused')
      return true
    }
    const mail = await composeSignUpMail({
      row: { ...row, email: row.email },
      event,
      house: await publicHouse(prisma),
      url: `${appUrl}/sign-up/${tokens.ofSignUp(row.id)}`,
      sender: parseSender(env.MAIL_FROM),
      now: now(),
    })
    const outcome = await delivery.deliver(mail, () => Promise.resolve(true))
    if (outcome.kind === 'sent' || outcome.kind === 'refused') await noteSignUpMail(prisma, row.id, outcome.kind)
    if (outcome.kind === 'retry') await noteSignUpMail(prisma, row.id, 'queued')
    return outcome.kind !== 'retry'
  }

  let sending: Promise<void> | null = null
  /** Sends what waits, one after the other; a mail of which nobody knows whether it arrived is never sent again: the visitor asks anew. */
  const send = (): Promise<void> => {
    sending ??= (async () => {
      for (let n = 0; n < 200 && (await sendOne()); n++);
    })()
      .finally(() => delivery.close())
      .catch((error: unknown) => log.error({ fault: error instanceof Error ? error.message : '' }, 'sign-up mail'))
      .finally(() => {
        sending = null
      })
    return sending
  }
  /** After the answer to the visitor, so that its time says nothing. */
  const sendSoon = () => {
    if (env.WORKERS === 'on') setImmediate(() => void send())
  }

  return {
    app: {
      start: async (machine: string, input: { eventId: string; entry: SignUpEntry; consentText: string }) => {
        if (!(await mayTry(machine))) return refused('too_many')
        const done = await work('public', (ports) => startSignUp(ports, input))
        sendSoon()
        return done
      },
      startCustomer: async (machine: string, input: { eventId: string; email: string; language: string }) => {
        if (!(await mayTry(machine))) return refused('too_many')
        const done = await work('public', (ports) => startCustomerSignUp(ports, input))
        sendSoon()
        return done
      },
      /** The button was pressed. Answers the way to the person's own page, where the answer can be changed. */
      confirm: async (token: string) => {
        const done = await work('public', async (ports, tx) => {
          const confirmed = await confirmSignUp(ports, token)
          if (confirmed.ok) await ensureLinks(tx, confirmed.value.eventId, [confirmed.value.candidateId], secret, now())
          return confirmed
        }).catch((error: unknown) => {
          if (brokenConstraint(error) === 'registration_no_overlap') return refused('overlap')
          throw error
        })
        if (!done.ok) return done
        messages.wake()
        const link = await reads.linkOfRegistration(prisma, done.value.registrationId)
        return { ok: true as const, value: { path: link ? answerUrlOf('', secret, link) : null } }
      },
      /** Work of the clock: mails that wait, sign-ups that nobody confirmed. */
      async byClock(): Promise<void> {
        await deleteUnconfirmed(prisma, now())
        await send()
      },
    },
    reads: {
      page: (token: string) => reads.signUpPage(prisma, hashSignUpToken(token)),
      ofEvent: (scope: Scope, eventId: string) => reads.publicRegistrations(prisma, scope, eventId),
    },
  }
}
