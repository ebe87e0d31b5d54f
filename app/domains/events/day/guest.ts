import type { RegistrationState } from '../registration.ts'

/** A person on the list at the door. */
export interface Guest {
  id: string
  candidateId: string
  name: string
  code: string
  state: RegistrationState
  slotBegins: Date | null
  checkedInAt: Date | null
  overbooked: boolean
  atTheDoor: boolean
}
