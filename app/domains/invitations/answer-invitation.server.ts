import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { mayMail } from '../messages/channel.ts'
import type { Reach } from '../messages/channel.ts'
import type { NewMessage } from '../messages/message.ts'
import { eventOccasion } from '../messages/message.ts'
import type { Answerable, AnswerView, DeclineReason } from './answer.ts'
import { answerView } from './answer.ts'

/** What the events domain says to an answer. */
export type PlaceRefusal = 'cancelled' | 'over' | 'deadline' | 'overlap' | 'no_place' | 'closed' | 'gone'

/** What answering by link needs from outside. */
export interface AnswerPorts {
  now(): Date
  /** The registration behind a token; null when no link has it. */
  find(token: string): Promise<Answerable | null>
  acceptPlace(
    registrationId: string,
    by: string,
  ): Promise<Result<{ state: 'accepted' | 'waiting'; position: number | null }, PlaceRefusal>>
  declinePlace(
    registrationId: string,
    by: string,
    reason: DeclineReason | null,
  ): Promise<Result<{ state: 'declined' }, PlaceRefusal>>
}

/** Who acts through a link, as the history names it. */
export const byLink = (candidateId: string): string => `person:${candidateId}`

/** Looks what a link opens. Opening changes nothing: mail scanners open links too. */
export async function openAnswer(
  ports: AnswerPorts,
  token: string,
): Promise<Result<{ row: Answerable; view: AnswerView }, 'unknown'>> {
  const row = await ports.find(token)
  return row ? ok({ row, view: answerView(row, ports.now()) }) : refused('unknown')
}

/** Notes a yes or a no given through a link. The last one counts, until the deadline; the same one twice changes nothing. */
export async function answerInvitation(
  ports: AnswerPorts,
  token: string,
  answer: { yes: true } | { yes: false; reason: DeclineReason | null },
): Promise<
  Result<{ state: 'accepted' | 'waiting' | 'declined'; position: number | null }, 'unknown' | 'expired' | PlaceRefusal>
> {
  const row = await ports.find(token)
  if (!row) return refused('unknown')
  const view = answerView(row, ports.now())
  if (view.state === 'expired') return refused('expired')
  if (view.state === 'removed') return refused('gone')
  const by = byLink(row.candidateId)
  if (answer.yes) return ports.acceptPlace(row.registrationId, by)
  const done = await ports.declinePlace(row.registrationId, by, answer.reason)
  return done.ok ? ok({ state: 'declined', position: null }) : done
}

/** What a new link needs from outside, in one transaction. */
export interface RenewPorts {
  now: Date
  /** The expired link with the address that the house knows. */
  find(token: string): Promise<{
    row: Answerable
    eventId: string
    invitationId: string
    linkVersion: number
    reach: Reach
    language: string
  } | null>
  /** Makes the new link; null when somebody else has just done so. */
  renew(link: { invitationId: string; linkVersion: number }, expiresAt: Date): Promise<number | null>
  queue(messages: readonly NewMessage[]): Promise<unknown>
}

/**
 * Sends a new link when the old one has expired while the event is still to come. It goes to the address that the house knows and
 * to no other, so an old link in wrong hands gains nothing.
 */
export async function renewLink(
  ports: RenewPorts,
  token: string,
): Promise<Result<null, 'unknown' | 'over' | 'not_expired' | 'no_address'>> {
  const found = await ports.find(token)
  if (!found) return refused('unknown')
  const { state } = answerView(found.row, ports.now)
  if (state === 'over' || state === 'cancelled') return refused('over')
  if (state !== 'expired') return refused('not_expired')
  if (mayMail(found.reach) !== 'yes') return refused('no_address')
  const version = await ports.renew(found, found.row.event.endsAt)
  if (version === null) return refused('unknown')
  await ports.queue([
    {
      candidateId: found.row.candidateId,
      purpose: 'link',
      occasion: eventOccasion(found.eventId),
      revision: version,
      channel: 'mail',
      copy: false,
      language: found.language,
      batchId: null,
      details: {},
      dueAt: null,
    },
  ])
  return ok(null)
}
