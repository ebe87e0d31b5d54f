import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { answerInvitation, openAnswer, renewLink } from '../domains/invitations/answer-invitation.server.ts'
import type { AnswerPorts } from '../domains/invitations/answer-invitation.server.ts'
import type { DeclineReason } from '../domains/invitations/answer.ts'
import * as reads from '../domains/invitations/invitations.reads.server.ts'
import { invitePorts, setStopped } from '../domains/invitations/invitations.store.server.ts'
import { invitePeople } from '../domains/invitations/invite-people.server.ts'
import type { Invite, InvitePorts } from '../domains/invitations/invite-people.server.ts'
import { hashAnswerCode, spelledCode } from '../domains/invitations/answer-code.server.ts'
import { answerToken } from '../domains/invitations/answer-token.server.ts'
import { linkOfCode, renewToken } from '../domains/invitations/links.store.server.ts'
import { calendarFile } from '../domains/messages/calendar.server.ts'
import { parseSender } from '../domains/messages/compose-mail.server.ts'
import { hasGermanNotice } from '../domains/house/house.reads.server.ts'
import { resumeBatch, stopBatch } from '../domains/messages/messages.store.server.ts'
import { queueMessages } from '../domains/messages/queue-messages.store.server.ts'
import { contactsOf } from '../domains/messages/tell-people.store.server.ts'
import { ok, refused } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { countTries } from './tries.ts'
import type { Parts } from './parts.ts'

/** What the invitations need of the events. */
interface EventSide {
  addInvited(
    tx: Prisma.TransactionClient,
    input: Parameters<InvitePorts['addInvited']>[0],
  ): ReturnType<InvitePorts['addInvited']>
  accept(actor: ActorName, registrationId: string, via: string): ReturnType<AnswerPorts['acceptPlace']>
  decline(
    actor: ActorName,
    registrationId: string,
    via: string,
    reason: string | null,
  ): ReturnType<AnswerPorts['declinePlace']>
}

/** Invitations: batches, answer links, answers. */
export function wireInvitations(
  { database, env, secret, ...parts }: Parts,
  events: EventSide,
  messages: { wake(): void },
) {
  const { prisma } = database
  const now = () => parts.now()
  // 40 bits and 500 tries a quarter of an hour: guessing without a pause hits one of 1,000 open codes about once in 60 years.
  const codeTries = countTries(database, 'letter-code', { machine: 20, key: 10, house: 500 }, 900)
  const answers: AnswerPorts = {
    now,
    find: async (token) => (await reads.answerPage(prisma, token))?.row ?? null,
    acceptPlace: (id, by) => events.accept(by, id, 'link'),
    declinePlace: (id, by, reason) => events.decline(by, id, 'link', reason),
  }
  const change = async <T>(actor: ActorName, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> => {
    const done = await inTransaction(prisma, actor, work)
    messages.wake()
    return done
  }
  return {
    app: {
      invite: (actor: ActorName, input: Omit<Invite, 'by'>) =>
        change(actor, (tx) => {
          const ports = invitePorts(tx, now(), secret, {
            hasNotice: () => hasGermanNotice(tx),
            addInvited: (people) => events.addInvited(tx, people),
            queue: (rows) => queueMessages(tx, rows, now()),
          })
          return invitePeople(ports, { ...input, by: actor })
        }),
      stop: (actor: ActorName, id: string) =>
        change(actor, async (tx) => (await setStopped(tx, id, now())) && (await stopBatch(tx, id)) >= 0),
      resume: (actor: ActorName, id: string) =>
        change(actor, async (tx) => (await setStopped(tx, id, null)) && (await resumeBatch(tx, id, now())) >= 0),
      answer: (token: string, answer: { yes: true } | { yes: false; reason: DeclineReason | null }) =>
        answerInvitation(answers, token, answer),
      /** Token of the answer page for the code of a letter. Tries are counted for the machine, the code and the house. */
      openCode: async (typed: string, machine: string): Promise<Result<string, 'unknown' | 'too_many'>> => {
        const code = spelledCode(typed)
        if (!(await codeTries(machine, code ?? machine))) return refused('too_many')
        const link = code === null ? null : await linkOfCode(prisma, hashAnswerCode(secret, code), now())
        return link ? ok(answerToken(secret, link)) : refused('unknown')
      },
      renewLink: async (token: string) => {
        // Before the transaction, whose one line answers one query at a time; `renew` refuses what has changed since.
        const found = await reads.linkToRenew(prisma, token, contactsOf)
        return change('system', (tx) =>
          renewLink(
            {
              now: now(),
              find: () => Promise.resolve(found),
              renew: (link, expiresAt) => renewToken(tx, link, expiresAt, secret),
              queue: (rows) => queueMessages(tx, rows, now()),
            },
            token,
          ),
        )
      },
    },
    reads: {
      /** What a link opens, with the facts to show. */
      answerPage: async (token: string) => {
        const page = await reads.answerPage(prisma, token)
        const opened = await openAnswer({ ...answers, find: () => Promise.resolve(page?.row ?? null) }, token)
        return page && opened.ok
          ? { facts: page.facts, row: page.row, checkInCode: page.checkInCode, view: opened.value.view }
          : null
      },
      /** The calendar file behind a link, to keep. */
      calendar: async (token: string) => {
        const page = await reads.answerPage(prisma, token)
        if (!page) return null
        const { name, address } = parseSender(env.MAIL_FROM)
        const parties = {
          organizer: { name: name || page.facts.house.serviceName, email: address },
          attendee: null,
          stamp: now(),
        }
        return calendarFile(page.facts, 'publish', parties)
      },
      batches: (scope: Scope, eventId: string) => reads.batchesOfEvent(prisma, scope, eventId),
      batch: (scope: Scope, id: string) => reads.batchProgress(prisma, scope, id),
    },
  }
}
