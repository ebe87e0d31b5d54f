import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { Contact } from '../messages/channel.ts'
import { houseFacts } from '../messages/mail-facts.ts'
import type { EventFacts, MailFacts } from '../messages/mail-facts.ts'
import type { MessageState } from '../messages/message.ts'
import { hashAnswerToken } from './answer-token.server.ts'
import type { Answerable } from './answer.ts'
import type { LeftOutReason } from './invitation.ts'

const behind = {
  registration: {
    include: {
      slot: true,
      candidate: { select: { firstName: true, lastName: true, language: true } },
      event: { include: { site: true, hosts: { include: { employer: { select: { name: true } } } } } },
    },
  },
} satisfies Prisma.InvitationInclude

/** What an answer link leads to: the registration, and the facts that page and calendar show. */
export interface AnswerPage {
  row: Answerable
  facts: MailFacts
  /** What the person shows at the door. */
  checkInCode: string
  invitationId: string
  linkVersion: number
}

/** Reads what is behind the token of an answer link; null when no link has it. The token alone lets in: no scope. */
export async function answerPage(db: Db, token: string): Promise<AnswerPage | null> {
  const link = await db.invitation.findUnique({ where: { tokenHash: hashAnswerToken(token) }, include: behind })
  if (!link) return null
  const { registration } = link
  const { event, candidate, slot } = registration
  const position =
    registration.state === 'waiting' && registration.joinedSeq !== null
      ? await db.registration.count({
          where: {
            eventId: event.id,
            state: 'waiting',
            OR: [
              { priority: { gt: registration.priority } },
              { priority: registration.priority, joinedSeq: { lte: registration.joinedSeq } },
            ],
          },
        })
      : null
  const house = await db.house.findFirst()
  const legal = registration.legal === 'obligation' ? 'obligation' : 'voluntary'
  const row: Answerable = {
    registrationId: registration.id,
    candidateId: registration.candidateId,
    state: registration.state,
    legal,
    position,
    offeredUntil: registration.offeredUntil,
    declineReason: registration.declineReason,
    linkExpiresAt: link.expiresAt,
    event: { state: event.state, beginsAt: event.beginsAt, endsAt: event.endsAt, deadline: event.deadline },
  }
  const { site, hosts, kind, state, ...rest } = event
  const facts: MailFacts = {
    purpose: registration.state === 'accepted' ? 'confirmation' : 'invitation',
    language: candidate.language,
    legal,
    person: { name: null },
    house: houseFacts(house),
    site,
    event: {
      ...rest,
      kind: kind as EventFacts['kind'],
      cancelled: state === 'cancelled',
      hosts: hosts.map(({ employer }) => employer.name),
    },
    slot,
    registrationId: registration.id,
    checkInCode: null,
    waitingPosition: position,
    details: {},
  }
  return { row, facts, checkInCode: registration.checkInCode, invitationId: link.id, linkVersion: link.linkVersion }
}

/** The expired link with the way to reach its person. */
export async function linkToRenew(db: Db, token: string, contactsOf: (db: Db, ids: string[]) => Promise<Contact[]>) {
  const page = await answerPage(db, token)
  if (!page) return null
  const [contact] = await contactsOf(db, [page.row.candidateId])
  if (!contact) return null
  const { row, facts, invitationId, linkVersion } = page
  return { row, eventId: facts.event.id, invitationId, linkVersion, reach: contact, language: contact.language }
}

/** A batch (Einladungslauf) and how far it is. */
export interface BatchProgress {
  id: string
  legal: string
  channel: string
  createdAt: Date
  /** When an officer stopped it; null: it runs or is done. */
  stoppedAt: Date | null
  /** People invited in it. */
  invited: number
  /** Messages of the batch by state. */
  states: Partial<Record<MessageState, number>>
  leftOut: { candidateId: string; name: string; reason: LeftOutReason }[]
}

/** Batches of an event with their progress, newest first; none for readers who may not see the house. */
export async function batchesOfEvent(db: Db, scope: Scope, eventId: string): Promise<BatchProgress[]> {
  return scope.kind === 'house' ? batches(db, { eventId }) : []
}

/** One batch with its progress; null when there is none, or not for this reader. */
export async function batchProgress(
  db: Db,
  scope: Scope,
  id: string,
): Promise<(BatchProgress & { eventId: string }) | null> {
  if (scope.kind !== 'house') return null
  const [batch] = await batches(db, { id })
  return batch ?? null
}

async function batches(
  db: Db,
  where: Prisma.InvitationBatchWhereInput,
): Promise<(BatchProgress & { eventId: string })[]> {
  const rows = await db.invitationBatch.findMany({
    where,
    orderBy: { createdAt: 'desc' },
    include: { _count: { select: { invitations: true } } },
  })
  const leftOut = rows.map((row) => row.leftOut as unknown as { candidateId: string; reason: LeftOutReason }[])
  const people = await db.candidate.findMany({
    where: { id: { in: leftOut.flat().map(({ candidateId }) => candidateId) } },
    select: { id: true, firstName: true, lastName: true },
  })
  const names = new Map(
    people.map(({ id, firstName, lastName }) => [id, [firstName, lastName].filter((part) => part !== null).join(' ')]),
  )
  const counts = await db.message.groupBy({
    by: ['batchId', 'state'],
    where: { batchId: { in: rows.map(({ id }) => id) } },
    _count: true,
  })
  return rows.map((row, index) => ({
    id: row.id,
    eventId: row.eventId,
    legal: row.legal,
    channel: row.channel,
    createdAt: row.createdAt,
    stoppedAt: row.stoppedAt,
    invited: row._count.invitations,
    states: Object.fromEntries(
      counts.filter(({ batchId }) => batchId === row.id).map(({ state, _count }) => [state, _count]),
    ),
    leftOut: (leftOut[index] ?? []).map((each) => ({ ...each, name: names.get(each.candidateId) || each.candidateId })),
  }))
}
