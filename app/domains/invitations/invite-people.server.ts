import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { eventOccasion } from '../messages/message.ts'
import type { NewMessage } from '../messages/message.ts'
import { selectPeople } from './invitation.ts'
import type { BatchChannel, LeftOutReason, PersonToInvite, Selected } from './invitation.ts'

/** What inviting needs from outside. All functions of one call work in one transaction. */
export interface InvitePorts {
  now: Date
  newId(): string
  /** The event under its lock; null when it does not exist. */
  event(id: string): Promise<{ id: string; state: string; endsAt: Date; freePlaces: number } | null>
  /** People who exist, with what decides about them, in any order. */
  people(eventId: string, candidateIds: readonly string[]): Promise<PersonToInvite[]>
  /** Registers people as invited (of the events domain). */
  addInvited(input: {
    eventId: string
    candidateIds: readonly string[]
    legal: 'voluntary' | 'obligation'
  }): Promise<Result<{ candidateId: string; registrationId: string }[], 'unknown_event' | 'no_place'>>
  /** Whether the house has its legal notice in German: without it nothing may oblige anybody. */
  hasNotice(): Promise<boolean>
  saveBatch(batch: NewBatch): Promise<void>
  /** One answer link a registration; a link that is there already stays and joins the batch. */
  saveInvitations(rows: readonly NewInvitation[]): Promise<void>
  queue(messages: readonly NewMessage[]): Promise<unknown>
}

export interface NewBatch {
  id: string
  eventId: string
  legal: 'voluntary' | 'obligation'
  channel: BatchChannel
  createdBy: string
  createdAt: Date
  leftOut: readonly { candidateId: string; reason: LeftOutReason }[]
}

export interface NewInvitation {
  id: string
  batchId: string
  registrationId: string
  channel: string
  expiresAt: Date
}

export interface Invite {
  eventId: string
  candidateIds: readonly string[]
  channel: BatchChannel
  legal: 'voluntary' | 'obligation'
  /** Who invites, as the history names it. */
  by: string
}

export interface Invited {
  batchId: string
  invited: number
  leftOut: NewBatch['leftOut']
}

const isOpen = (state: string): boolean => state === 'published' || state === 'running'

function messagesOf(chosen: readonly Selected[], eventId: string, batchId: string): NewMessage[] {
  return chosen.flatMap(({ person, channels }) =>
    channels.map((channel, index) => ({
      candidateId: person.candidateId,
      purpose: 'invitation' as const,
      occasion: eventOccasion(eventId),
      revision: person.invitedBefore,
      channel,
      copy: index > 0,
      language: person.language,
      batchId,
      details: {},
      dueAt: null,
    })),
  )
}

/**
 * Invites people to an event: registrations, answer links and messages are written together, and who was left out stands in the
 * batch with the reason. Asking twice for the same people invites nobody twice.
 */
export async function invitePeople(
  ports: InvitePorts,
  input: Invite,
): Promise<Result<Invited, 'unknown_event' | 'not_published' | 'over' | 'nobody' | 'no_place' | 'no_notice'>> {
  const wanted = [...new Set(input.candidateIds)]
  if (wanted.length === 0) return refused('nobody')
  const event = await ports.event(input.eventId)
  if (!event) return refused('unknown_event')
  if (!isOpen(event.state)) return refused('not_published')
  if (event.endsAt <= ports.now) return refused('over')
  if (input.legal === 'obligation' && !(await ports.hasNotice())) return refused('no_notice')

  const known = new Map((await ports.people(event.id, wanted)).map((person) => [person.candidateId, person]))
  const people = wanted.flatMap((id) => known.get(id) ?? [])
  const { selected, leftOut } = selectPeople(people, { ...input, freePlaces: event.freePlaces }, ports.now)
  const missing = wanted
    .filter((id) => !known.has(id))
    .map((candidateId) => ({ candidateId, reason: 'unknown_person' as const }))

  const candidateIds = selected.map(({ person }) => person.candidateId)
  const added = await ports.addInvited({ eventId: event.id, candidateIds, legal: input.legal })
  if (!added.ok) return added
  const batchId = ports.newId()
  const allLeftOut = [...leftOut, ...missing]
  await ports.saveBatch({
    id: batchId,
    eventId: event.id,
    legal: input.legal,
    channel: input.channel,
    createdBy: input.by,
    createdAt: ports.now,
    leftOut: allLeftOut,
  })
  const channels = new Map(selected.map(({ person, channels: [first] }) => [person.candidateId, first]))
  await ports.saveInvitations(
    added.value.map(({ candidateId, registrationId }) => ({
      id: ports.newId(),
      batchId,
      registrationId,
      channel: channels.get(candidateId) ?? 'mail',
      expiresAt: event.endsAt,
    })),
  )
  await ports.queue(messagesOf(selected, event.id, batchId))
  return ok({ batchId, invited: added.value.length, leftOut: allLeftOut })
}
