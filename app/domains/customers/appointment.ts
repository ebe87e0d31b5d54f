import type { RegistrationState } from '../events/registration.ts'
import type { AppointmentState } from './own-area.texts.ts'

const shown: Record<RegistrationState, AppointmentState> = {
  invited: 'invited',
  accepted: 'accepted',
  declined: 'declined',
  waiting: 'waiting',
  offered: 'offered',
  lapsed: 'lapsed',
  cancelled: 'cancelled',
  checked_in: 'came',
  late: 'came',
  excused: 'excused',
  no_show: 'missed',
}

/** How an appointment of a person stands, from the state of the registration, of the event, and whether it is over. */
export function appointmentState(state: string, cancelled: boolean, past: boolean): AppointmentState {
  if (cancelled) return 'cancelled'
  const found = shown[state as RegistrationState]
  const waits = found === 'invited' || found === 'accepted' || found === 'waiting' || found === 'offered'
  return past && waits ? 'over' : found
}
