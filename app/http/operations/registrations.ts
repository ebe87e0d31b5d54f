import { z } from 'zod'
import { checkInAnswer, checkInBody } from '../../domains/events/day/check-in.form.ts'
import { invitationsBody, registrationBody } from '../../domains/events/event.form.ts'
import { operation, pageOf, pageQuery } from '../api.ts'
import { id } from './matches.ts'

const registrationAnswer = z.object({
  id,
  event: id,
  candidate: id,
  state: z.string(),
  position: z.int().nullable(),
  slot: z.string().nullable(),
})
const batchAnswer = z.object({
  id,
  invited: z.int(),
  leftOut: z.array(z.object({ candidate: id, reason: z.string() })),
  states: z.record(z.string(), z.int()),
})

/** Who is on an event: registrations, check-in, invitations, mails that came back. */
export const registrationOperations = {
  listRegistrations: operation({
    method: 'GET',
    path: '/api/v1/events/{id}/registrations',
    summary: 'Who is on an event',
    verb: 'events.read',
    query: pageQuery,
    answer: pageOf(registrationAnswer),
    status: 200,
  }),

  register: operation({
    method: 'POST',
    path: '/api/v1/events/{id}/registrations',
    summary: 'Registers a person: a place, or a rank on the waiting list',
    verb: 'registrations.write',
    body: registrationBody,
    answer: registrationAnswer,
    status: 201,
  }),

  readRegistration: operation({
    method: 'GET',
    path: '/api/v1/registrations/{id}',
    summary: 'One registration',
    verb: 'events.read',
    answer: registrationAnswer,
    status: 200,
  }),

  moveRegistration: operation({
    method: 'PATCH',
    path: '/api/v1/registrations/{id}',
    summary: 'Gives a person who has accepted another slot of the event',
    verb: 'registrations.write',
    body: z.strictObject({ slot: id }),
    answer: registrationAnswer,
    status: 200,
  }),

  cancelRegistration: operation({
    method: 'DELETE',
    path: '/api/v1/registrations/{id}',
    summary: 'Cancels a registration; a freed place moves the waiting list',
    verb: 'registrations.write',
    answer: registrationAnswer,
    status: 200,
  }),

  checkIn: operation({
    method: 'POST',
    path: '/api/v1/events/{id}/check-ins',
    summary: 'Notes a tap at the door; the same nonce again answers the same and counts once',
    verb: 'registrations.write',
    body: checkInBody,
    answer: checkInAnswer,
    status: 201,
  }),

  invite: operation({
    method: 'POST',
    path: '/api/v1/events/{id}/invitations',
    summary: 'Invites people in one batch',
    verb: 'invitations.write',
    body: invitationsBody,
    answer: batchAnswer,
    status: 202,
  }),

  listInvitations: operation({
    method: 'GET',
    path: '/api/v1/events/{id}/invitations',
    summary: 'Batches of invitations with their progress',
    verb: 'events.read',
    answer: z.object({ items: z.array(batchAnswer), next: z.null() }),
    status: 200,
  }),

  noteDeliveryReport: operation({
    method: 'POST',
    path: '/api/v1/delivery-reports',
    summary: 'Takes a mail that came back (RFC 3464): a final refusal marks the address and makes a letter',
    verb: 'invitations.write',
    body: z.strictObject({ mime: z.string().min(1).max(1_000_000) }),
    answer: z.object({
      kind: z.enum(['permanent', 'transient', 'delivered', 'unknown']),
      message: z.string().nullable(),
      repeated: z.boolean(),
    }),
    status: 200,
  }),
} as const
