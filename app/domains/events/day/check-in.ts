import { berlin } from '../../../lib/dates.ts'
import type { RegistrationState, Span } from '../registration.ts'

/** What a tap at the door says (Anwesenheit): came, came late, excused, did not come, or takes the last word back. */
export const tapSteps = ['check_in', 'late', 'excused', 'no_show', 'undo'] as const
export type TapStep = (typeof tapSteps)[number]

export const arrivedStates: readonly RegistrationState[] = ['checked_in', 'late']
export const hasArrived = (state: RegistrationState): boolean => arrivedStates.includes(state)

/** Minutes after the begin of the own slot from which an arrival counts as late. Open doors know no late. */
export const graceMinutes = 10

/** State of somebody who arrives at `at`; `slotBegins` is null where the person has no time of the own. */
export function arrivalState(slotBegins: Date | null, at: Date): 'checked_in' | 'late' {
  return slotBegins && at.getTime() > slotBegins.getTime() + graceMinutes * 60_000 ? 'late' : 'checked_in'
}

/**
 * When a tap counts: the time that the device noted, as long as it lies on a day of the event and not in the future. A device's clock
 * may be wrong; then the time of receipt counts, and the tap still does.
 */
export function tappedAt(noted: Date, now: Date, event: Span): Date {
  const from = berlin(event.begins).startOf('day').toJSDate()
  const until = berlin(event.ends).endOf('day').toJSDate()
  return noted <= now && noted >= from && noted <= until ? noted : now
}

export type Move = 'none' | 'arrive' | 'admit' | 'excuse' | 'miss' | 'back' | 'refused'

/**
 * What a tap does to a person in this state. `admit`: somebody who is not expected (not answered, waiting, declined, excused …) stands
 * at the door and needs a place first.
 */
export function moveOf(state: RegistrationState, step: TapStep): Move {
  const here = hasArrived(state)
  switch (step) {
    case 'check_in':
      return here ? 'none' : state === 'accepted' || state === 'no_show' ? 'arrive' : 'admit'
    case 'late':
      return state === 'late' ? 'none' : here || state === 'accepted' || state === 'no_show' ? 'arrive' : 'admit'
    case 'excused':
      return state === 'excused' ? 'none' : state === 'accepted' || state === 'no_show' ? 'excuse' : 'refused'
    case 'no_show':
      return state === 'no_show' ? 'none' : state === 'accepted' ? 'miss' : 'refused'
    case 'undo':
      return here || state === 'excused' || state === 'no_show' ? 'back' : 'none'
  }
}

/** A code as people read and type it: "K7QF 2MXA"; and back, whatever they put between the signs. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
