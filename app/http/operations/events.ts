import { z } from 'zod'
import { eventBody, eventChange } from '../../domains/events/event.form.ts'
import { planAnswer, planBody } from '../../domains/events/talks/plan-exchange.ts'
import { operation, pageOf, pageQuery } from '../api.ts'

/** Events and their plans of talks. */
export const eventOperations = {
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

  planTalks: operation({
    method: 'POST',
    path: '/api/v1/events/{id}/plan',
    summary:
      'Plans the talks anew around fixed ones, in the background; the finished plan is taken over. GET tells how far it is',
    verb: 'events.write',
    body: planBody,
    answer: planAnswer,
    status: 202,
  }),

  getPlan: operation({
    method: 'GET',
    path: '/api/v1/events/{id}/plan',
    summary: 'The plan of talks and the state of its last run',
    verb: 'events.read',
    answer: planAnswer,
    status: 200,
  }),
} as const
