import type { ChangeRefusal } from '../domains/events/change-event.server.ts'
import type { TapRefusal } from '../domains/events/day/tap-person.server.ts'
import type { Problem } from './api.ts'

const field = (pointer: string, detail: string) => [{ pointer, detail }]

const missingPointer = {
  future: '/begins',
  place: '/place',
  contact: '/contact',
  capacity: '/capacity',
  host: '/hosts',
} as const

/** Why an event was not changed, as problem details. */
export function changeProblem(refusal: ChangeRefusal | { ok: false; reason: 'overlap' }): Problem {
  switch (refusal.reason) {
    case 'gone':
      return { status: 404, title: 'This event does not exist.' }
    case 'stale':
      return { status: 412, title: 'Somebody changed it meanwhile.' }
    case 'step':
      return {
        status: 409,
        title: `From "${refusal.from}" this step is not allowed.`,
        state: refusal.from,
        allowed: refusal.allowed,
      }
    case 'missing':
      return {
        status: 422,
        title: 'Publishing needs more facts.',
        errors: refusal.missing.map((fact) => ({
          pointer: missingPointer[fact],
          detail: fact === 'future' ? 'Must be in the future.' : 'Is needed to publish.',
        })),
      }
    case 'unknown_site':
      return { status: 422, title: 'This site does not exist.', errors: field('/site', 'Unknown.') }
    case 'unknown_employers':
      return {
        status: 422,
        title: 'A host does not exist.',
        errors: field('/hosts', `Unknown: ${refusal.ids.join(', ')}.`),
      }
    case 'capacity_taken':
      return {
        status: 409,
        title: 'More places are taken than this capacity has.',
        errors: field('/capacity', 'Below the places that are taken.'),
      }
    case 'slots_taken':
      return {
        status: 409,
        title: 'People sit in slots that this plan no longer has.',
        errors: field('/slots', 'Slots with people cannot go.'),
      }
    case 'over':
      return { status: 409, title: 'The event is over.' }
    case 'overlap':
      return {
        status: 409,
        title: 'At this time somebody who has accepted has another appointment.',
        errors: field('/begins', 'Overlaps another appointment of a person.'),
      }
  }
}

const registerWords = {
  unknown_event: [404, 'This event does not exist.', ''],
  unknown_candidate: [422, 'This candidate does not exist.', '/candidate'],
  unknown_slot: [422, 'This slot is not one of the event.', '/slot'],
  closed: [409, 'The event takes no registrations: it is cancelled or closed.', ''],
  over: [409, 'The event is over.', ''],
  deadline: [409, 'The deadline has passed.', ''],
  overlap: [409, 'The person has another accepted appointment at this time.', '/candidate'],
  slot_full: [409, 'This slot is full; another one has free places.', '/slot'],
  no_overbooking: [409, 'The second number is reached: no more overbooking.', '/overbook'],
} as const

/** Why a person was not registered, as problem details. */
export function registerProblem(reason: keyof typeof registerWords): Problem {
  const [status, title, pointer] = registerWords[reason]
  return { status, title, reason, ...(pointer ? { errors: field(pointer, title) } : {}) }
}

const tapWords: Record<TapRefusal, readonly [status: number, title: string, pointer: string]> = {
  gone: [404, 'This registration is not one of the event.', '/registration'],
  cancelled: [409, 'The event is cancelled.', ''],
  closed: [409, 'The event takes no check-in: it is a draft or evaluated.', ''],
  nonce_used: [409, 'This nonce was used for another tap.', '/nonce'],
  unknown_candidate: [422, 'This candidate does not exist.', ''],
  overlap: [409, 'The person has another accepted appointment at this time.', ''],
  full: [409, 'The place has been given away.', ''],
  needs_reason: [409, 'The event is full: going over it needs a reason.', '/reason'],
  no_overbooking: [409, 'The event is full, and the second number is reached.', ''],
  not_over: [409, 'Before the end nobody can be missing.', '/step'],
  not_expected: [409, 'From the present state this step is not allowed.', '/step'],
}

/** Why a tap did not count, as problem details. */
export function tapProblem(reason: TapRefusal): Problem {
  const [status, title, pointer] = tapWords[reason]
  return { status, title, reason, ...(pointer ? { errors: field(pointer, title) } : {}) }
}
