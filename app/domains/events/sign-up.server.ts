import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { holdPlace } from './hold-place.server.ts'
import type { PlacePorts } from './place-ports.ts'
import { takesRegistrations } from './public-event.ts'
import type { PublicEvent } from './public-event.ts'
import { registerCandidate } from './register-candidate.server.ts'
import type { RegisterRefusal } from './register-candidate.server.ts'
import { confirmUntil, mostMails } from './sign-up.ts'
import type { SignUpEntry, StoredSignUp } from './sign-up.ts'

/** What signing up needs from outside, in one transaction. */
export interface SignUpPorts {
  places: PlacePorts
  event(id: string): Promise<PublicEvent | null>
  /** Hash of the token that belongs to a sign-up. */
  tokenHash(id: string): string
  insert(
    row: StoredSignUp & { tokenHash: string | null; consentText: string; mailState: 'none' | 'queued' },
  ): Promise<void>
  /** Sign-ups by this address for this event in the last 24 hours. */
  recentByEmail(eventId: string, email: string): Promise<number>
  /** Whether somebody of this name and phone or address is held already. */
  heldAlready(eventId: string, entry: SignUpEntry): Promise<boolean>
  /** The one active customer whom the house knows by this address; null: nobody, or several. */
  customerByEmail(email: string): Promise<string | null>
  /** Takes the sign-up behind a token under a lock. */
  lockByToken(token: string): Promise<StoredSignUp | null>
  /** Record of a visitor: one who came by the public page before with this address and name, else a new one. */
  candidateFor(entry: SignUpEntry, siteOfEvent: string): Promise<string>
  noteConfirmed(id: string, candidateId: string, registrationId: string): Promise<void>
}

/**
 * A visitor signs up. With an e-mail a link goes there and nothing else happens until its button is pressed; without one a place is
 * held for an officer to confirm. The visitor is told the same whoever is known to the house or has signed up before.
 */
export async function startSignUp(
  ports: SignUpPorts,
  input: { eventId: string; entry: SignUpEntry; consentText: string },
): Promise<Result<'mail' | 'officer', 'closed'>> {
  const { entry, eventId, consentText } = input
  const { now } = ports.places
  const event = await ports.event(eventId)
  if (!event || event.registration !== 'public' || !takesRegistrations(event, now)) return refused('closed')
  const id = ports.places.newId()
  const row = { id, eventId, kind: 'public' as const, ...entry, consentText }
  if (entry.email !== null) {
    if ((await ports.recentByEmail(eventId, entry.email)) >= mostMails) return ok('mail')
    await ports.insert({
      ...row,
      state: 'unconfirmed',
      candidateId: null,
      registrationId: null,
      expiresAt: confirmUntil(now, event.endsAt),
      tokenHash: ports.tokenHash(id),
      mailState: 'queued',
    })
    return ok('mail')
  }
  await ports.places.lockEvent(eventId)
  if (await ports.heldAlready(eventId, entry)) return ok('officer')
  const candidateId = await ports.candidateFor(entry, eventId)
  const held = await holdPlace(ports.places, { eventId, candidateId, via: 'public' })
  if (!held.ok) return refused('closed')
  await ports.insert({
    ...row,
    state: 'held',
    candidateId,
    registrationId: held.value.registrationId,
    expiresAt: event.endsAt,
    tokenHash: null,
    mailState: 'none',
  })
  return ok('officer')
}

/** A customer asks for the link to register by the e-mail that the house knows. The answer never says whether it does. */
export async function startCustomerSignUp(
  ports: SignUpPorts,
  input: { eventId: string; email: string; language: string },
): Promise<Result<'mail', 'closed'>> {
  const { now } = ports.places
  const event = await ports.event(input.eventId)
  if (!event || !takesRegistrations(event, now)) return refused('closed')
  const candidateId = await ports.customerByEmail(input.email)
  if (candidateId === null || (await ports.recentByEmail(event.id, input.email)) >= mostMails) return ok('mail')
  const id = ports.places.newId()
  const nothing = { phone: null, street: null, postcode: null, city: null, occupation: null }
  await ports.insert({
    ...{ id, eventId: event.id, candidateId, registrationId: null, kind: 'customer', state: 'unconfirmed' },
    ...{ firstName: '', lastName: '', email: input.email, language: input.language, ...nothing },
    expiresAt: confirmUntil(now, event.endsAt),
    tokenHash: ports.tokenHash(id),
    consentText: '',
    mailState: 'queued',
  })
  return ok('mail')
}

/**
 * The button behind the link was pressed: the person is registered by the same rules as everybody, a place or a rank on the waiting
 * list. Pressing it again changes nothing.
 */
export async function confirmSignUp(
  ports: SignUpPorts,
  token: string,
): Promise<
  Result<{ eventId: string; candidateId: string; registrationId: string }, 'unknown' | 'expired' | RegisterRefusal>
> {
  const row = await ports.lockByToken(token)
  if (!row) return refused('unknown')
  const { eventId } = row
  if (row.state === 'confirmed' && row.candidateId && row.registrationId)
    return ok({ eventId, candidateId: row.candidateId, registrationId: row.registrationId })
  if (ports.places.now >= row.expiresAt) return refused('expired')
  const event = await ports.event(eventId)
  if (!event || event.cancelled) return refused('closed')
  const candidateId = row.kind === 'customer' ? row.candidateId : await ports.candidateFor(row, eventId)
  if (candidateId === null) return refused('unknown')
  const via = row.kind
  const done = await registerCandidate(ports.places, { eventId, candidateId, slotId: null, via })
  if (!done.ok && done.reason !== 'already') return refused(done.reason)
  const registrationId = done.ok ? done.value.registrationId : done.first.id
  await ports.noteConfirmed(row.id, candidateId, registrationId)
  return ok({ eventId, candidateId, registrationId })
}
