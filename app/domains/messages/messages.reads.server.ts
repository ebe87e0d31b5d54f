import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { EmployerPurpose } from './employer-purposes.ts'
import type { Channel, MessageState, PersonPurpose } from './message.ts'
import { eventOfOccasion } from './message.ts'

/** A message as lists show it. */
export interface MessageRow {
  id: string
  /** Null: a message to an employer. */
  candidateId: string | null
  employerId: string | null
  purpose: PersonPurpose | EmployerPurpose
  eventId: string | null
  channel: Channel
  state: MessageState
  detail: string | null
  createdAt: Date
  sentAt: Date | null
  /** When the text began to leave the house. */
  handedAt: Date | null
}

const shown = {
  id: true,
  candidateId: true,
  employerId: true,
  purpose: true,
  occasion: true,
  channel: true,
  state: true,
  detail: true,
  createdAt: true,
  sentAt: true,
  handedAt: true,
} as const

interface Shown {
  id: string
  candidateId: string | null
  employerId: string | null
  purpose: string
  occasion: string
  channel: string
  state: string
  detail: string | null
  createdAt: Date
  sentAt: Date | null
  handedAt: Date | null
}

const row = ({ occasion, ...message }: Shown): MessageRow => ({
  ...message,
  purpose: message.purpose as PersonPurpose | EmployerPurpose,
  channel: message.channel as Channel,
  state: message.state as MessageState,
  eventId: eventOfOccasion(occasion),
})

/** Messages that may or may not have arrived, oldest first: for an officer to decide, with the name of the person or firm. */
export async function uncertainMessages(db: Db, scope: Scope, take = 100): Promise<(MessageRow & { name: string })[]> {
  if (scope.kind !== 'house') return []
  const rows = await db.message.findMany({
    where: { state: 'uncertain', accountLinkId: null, searchDigestId: null },
    orderBy: { createdAt: 'asc' },
    take,
    select: {
      ...shown,
      candidate: { select: { firstName: true, lastName: true } },
      employer: { select: { name: true } },
    },
  })
  return rows.map(({ candidate, employer, ...message }) => ({
    ...row(message),
    name:
      employer?.name ??
      [candidate?.firstName, candidate?.lastName].filter((part) => typeof part === 'string').join(' '),
  }))
}

/** How many messages of each state there are: for the worklist and the state of the sender. */
export async function messageCounts(db: Db, scope: Scope): Promise<Partial<Record<MessageState, number>>> {
  if (scope.kind !== 'house') return {}
  const counts = await db.message.groupBy({ by: ['state'], _count: true })
  return Object.fromEntries(counts.map(({ state, _count }) => [state, _count]))
}

/** Every message to a person, newest first. The person sees the own ones. */
export async function messagesOfPerson(db: Db, scope: Scope, candidateId: string): Promise<MessageRow[]> {
  if (scope.kind === 'employer' || (scope.kind === 'self' && scope.candidateId !== candidateId)) return []
  const rows = await db.message.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: shown,
  })
  return rows.map(row)
}

/** Mails in the local mailbox, newest first. */
export async function localMails(db: Db, take = 200) {
  return db.localMail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true, recipient: true, subject: true, createdAt: true },
  })
}

/** The whole text of a mail in the local mailbox. */
export async function localMail(db: Db, id: string): Promise<Uint8Array | null> {
  const mail = await db.localMail.findUnique({ where: { id }, select: { raw: true } })
  return mail?.raw ?? null
}
