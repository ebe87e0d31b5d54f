import { z } from 'zod'
import { checkInAnswer, checkInBody } from '../domains/events/day/check-in.form.ts'
import { eventBody, eventChange, invitationsBody, registrationBody } from '../domains/events/event.form.ts'
import { employerForm, vacancyForm } from '../domains/matching/exchange.form.ts'
import { candidateTransfer } from '../domains/transfer/transfer.form.ts'
import { operation, pageOf, pageQuery } from './api.ts'

const id = z.string()
const day = z.iso.date()

const candidateBody = candidateTransfer.omit({ state: true, notes: true, site: true, extra: true })
const registrationAnswer = z.object({
  id,
  event: id,
  candidate: id,
  state: z.string(),
  position: z.int().nullable(),
  slot: z.string().nullable(),
})
const matchAnswer = z.object({
  matches: z.array(
    z.object({
      vacancy: id.optional(),
      candidate: id.optional(),
      score: z.int(),
      factors: z.array(z.object({ factor: z.string(), points: z.int(), max: z.int(), reason: z.string() })),
      unknown: z.array(z.string()),
    }),
  ),
  near: z.array(
    z.object({
      vacancy: id.optional(),
      candidate: id.optional(),
      score: z.int(),
      gaps: z.array(z.object({ gap: z.string(), what: z.string(), closes: z.string() })),
    }),
  ),
})
const batchAnswer = z.object({
  id,
  invited: z.int(),
  leftOut: z.array(z.object({ candidate: id, reason: z.string() })),
  states: z.record(z.string(), z.int()),
})
const matchQuery = z.object({ top: z.coerce.number().int().min(1).max(500).default(20), today: day.optional() })

/** Every operation of the HTTP API: routes answer them, /api/openapi.json describes them. */
export const operations = {
  listOccupations: operation({
    method: 'GET',
    path: '/api/v1/occupations',
    summary: 'Occupations by code or words, best first',
    verb: 'records.read',
    query: z.object({ q: z.string().max(200).default(''), limit: z.coerce.number().int().min(1).max(100).default(20) }),
    answer: z.object({
      items: z.array(
        z.object({ code: z.string(), title: z.string(), level: z.int().nullable(), matched: z.string().nullable() }),
      ),
      next: z.null(),
    }),
    status: 200,
  }),

  listEmployers: operation({
    method: 'GET',
    path: '/api/v1/employers',
    summary: 'Employers',
    verb: 'records.read',
    query: pageQuery,
    answer: pageOf(employerForm),
    status: 200,
  }),
  createEmployer: operation({
    method: 'POST',
    path: '/api/v1/employers',
    summary: 'New employer',
    verb: 'records.write',
    body: employerForm.partial({ id: true }),
    answer: employerForm,
    status: 201,
  }),
  readEmployer: operation({
    method: 'GET',
    path: '/api/v1/employers/{id}',
    summary: 'One employer',
    verb: 'records.read',
    answer: employerForm,
    status: 200,
  }),
  changeEmployer: operation({
    method: 'PATCH',
    path: '/api/v1/employers/{id}',
    summary: 'Changes named fields of an employer',
    verb: 'records.write',
    body: employerForm.omit({ id: true }).partial(),
    answer: employerForm,
    status: 200,
  }),

  listVacancies: operation({
    method: 'GET',
    path: '/api/v1/vacancies',
    summary: 'Vacancies',
    verb: 'records.read',
    query: pageQuery.extend({
      state: z.string().optional(),
      occupation: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
    }),
    answer: pageOf(vacancyForm),
    status: 200,
  }),
  createVacancy: operation({
    method: 'POST',
    path: '/api/v1/vacancies',
    summary: 'New vacancy; published at once unless a state is given',
    verb: 'records.write',
    body: vacancyForm
      .partial({ id: true })
      .extend({ state: z.enum(['draft', 'submitted', 'restricted', 'published']).optional() }),
    answer: vacancyForm,
    status: 201,
  }),
  readVacancy: operation({
    method: 'GET',
    path: '/api/v1/vacancies/{id}',
    summary: 'One vacancy',
    verb: 'records.read',
    answer: vacancyForm,
    status: 200,
  }),
  changeVacancy: operation({
    method: 'PATCH',
    path: '/api/v1/vacancies/{id}',
    summary: 'Changes named fields or the state of a vacancy',
    verb: 'records.write',
    body: vacancyForm
      .omit({ id: true })
      .partial()
      .extend({ state: z.string().optional(), reason: z.string().max(300).nullish() }),
    answer: vacancyForm,
    status: 200,
  }),
  vacancyMatches: operation({
    method: 'GET',
    path: '/api/v1/vacancies/{id}/matches',
    summary: 'People ranked for a vacancy',
    verb: 'matches.read',
    query: matchQuery,
    answer: matchAnswer,
    status: 200,
  }),

  listCandidates: operation({
    method: 'GET',
    path: '/api/v1/candidates',
    summary: 'Candidates',
    verb: 'records.read',
    query: pageQuery.extend({
      occupation: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
    }),
    answer: pageOf(candidateBody),
    status: 200,
  }),
  createCandidate: operation({
    method: 'POST',
    path: '/api/v1/candidates',
    summary: 'New candidate',
    verb: 'records.write',
    body: candidateBody.partial({ id: true }),
    answer: candidateBody,
    status: 201,
  }),
  readCandidate: operation({
    method: 'GET',
    path: '/api/v1/candidates/{id}',
    summary: 'One candidate',
    verb: 'records.read',
    answer: candidateBody,
    status: 200,
  }),
  changeCandidate: operation({
    method: 'PATCH',
    path: '/api/v1/candidates/{id}',
    summary: 'Changes named fields of a candidate',
    verb: 'records.write',
    body: candidateBody.omit({ id: true }).partial(),
    answer: candidateBody,
    status: 200,
  }),
  deleteCandidate: operation({
    method: 'DELETE',
    path: '/api/v1/candidates/{id}',
    summary: 'Deletes a candidate with everything about the person',
    verb: 'records.delete',
    status: 204,
  }),
  candidateMatches: operation({
    method: 'GET',
    path: '/api/v1/candidates/{id}/matches',
    summary: 'Vacancies ranked for a candidate',
    verb: 'matches.read',
    query: matchQuery,
    answer: matchAnswer,
    status: 200,
  }),
  candidateLeads: operation({
    method: 'GET',
    path: '/api/v1/candidates/{id}/leads',
    summary: 'Employers to ask for a candidate',
    verb: 'matches.read',
    query: matchQuery,
    answer: z.object({ leads: z.array(z.object({ employer: id, score: z.int(), reasons: z.array(z.string()) })) }),
    status: 200,
  }),

  listEvents: operation({
    method: 'GET',
    path: '/api/v1/events',
    summary: 'Events',
    verb: 'events.read',
    query: pageQuery,
    answer: pageOf(eventBody),
    status: 200,
  }),
  createEvent: operation({
    method: 'POST',
    path: '/api/v1/events',
    summary: 'New event, as a draft',
    verb: 'events.write',
    body: eventBody,
    answer: eventBody,
    status: 201,
  }),
  readEvent: operation({
    method: 'GET',
    path: '/api/v1/events/{id}',
    summary: 'One event',
    verb: 'events.read',
    answer: eventBody,
    status: 200,
  }),
  changeEvent: operation({
    method: 'PATCH',
    path: '/api/v1/events/{id}',
    summary: 'Changes named fields or the state of an event',
    verb: 'events.write',
    body: eventChange,
    answer: eventBody,
    status: 200,
  }),
  cancelEvent: operation({
    method: 'POST',
    path: '/api/v1/events/{id}/cancel',
    summary: 'Cancels an event and tells everybody concerned once',
    verb: 'events.write',
    body: z.strictObject({ reason: z.string().max(300).nullish() }),
    answer: eventBody,
    status: 200,
  }),
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
  reportOccupations: operation({
    method: 'GET',
    path: '/api/v1/reports/occupations',
    summary: 'Open vacancies and candidates by target occupation',
    verb: 'reports.read',
    query: z.object({ level: z.coerce.number().int().min(1).max(5).default(3) }),
    answer: z.object({
      items: z.array(
        z.object({
          occupation: z.string(),
          title: z.string(),
          vacancies: z.int(),
          places: z.int(),
          candidates: z.int(),
        }),
      ),
      next: z.null(),
    }),
    status: 200,
  }),
} as const
