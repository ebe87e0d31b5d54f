import type { LegalCharacter, OpenSlot, RegistrationState, Span, WaitingPerson } from './registration.ts'
import type { EventState, RegistrationMode } from './event.ts'

/** An event under its lock: nobody else gives away its places until the transaction ends. */
export interface LockedEvent {
  id: string
  siteId: string | null
  state: EventState
  beginsAt: Date
  endsAt: Date
  deadline: Date | null
  registration: RegistrationMode
  capacity: number
  taken: number
  overbooked: number
  overbookLimit: number
  sequence: number
  slots: OpenSlot[]
}

export interface StoredRegistration {
  id: string
  eventId: string
  candidateId: string
  state: RegistrationState
  legal: LegalCharacter
  slotId: string | null
  joinedSeq: number | null
  priority: number
  overbooked: boolean
  /** How the person came in: `invitation`, `staff`, `api`, `link`, `public`, `customer`, `door`. */
  via: string
  version: number
}

export type RegistrationChange = Partial<{
  state: RegistrationState
  slotId: string | null
  legal: LegalCharacter
  joinedSeq: number | null
  offeredUntil: Date | null
  declineReason: string | null
  answeredAt: Date | null
  checkedInAt: Date | null
  overbooked: boolean
  overbookReason: string | null
  priority: number
  via: string
}>

export type TellPurpose = 'timetable' | 'confirmation' | 'waiting' | 'offer' | 'change' | 'cancellation' | 'declined'

/** What giving places needs from outside. All functions of one call work in one transaction. */
export interface PlacePorts {
  now: Date
  newId(): string
  /** Which days the event's site works on: no weekend, no holiday of its state, no closed day. */
  workingDays(event: LockedEvent): Promise<(day: string) => boolean>
  /** Takes the event's lock; null when it does not exist. */
  lockEvent(id: string): Promise<LockedEvent | null>
  registration(id: string): Promise<StoredRegistration | null>
  registrationOf(eventId: string, candidateId: string): Promise<StoredRegistration | null>
  candidateExists(id: string): Promise<boolean>
  /** Accepted appointments of a person, but for this registration. */
  busy(candidateId: string, except: string | null): Promise<Span[]>
  /** First waiting people in order, at most `limit`. */
  firstWaiting(eventId: string, limit: number): Promise<WaitingPerson[]>
  /** How many wait before and with this person: 1 is the first. */
  position(eventId: string, priority: number, joinedSeq: number): Promise<number>
  nextJoinedSeq(eventId: string): Promise<number>
  insert(
    row: {
      id: string
      eventId: string
      candidateId: string
      state: RegistrationState
      legal: LegalCharacter
      via: string
    } & RegistrationChange,
  ): Promise<void>
  /** Changes a registration and answers its new version. */
  update(id: string, change: RegistrationChange): Promise<number>
  /** Writes the message rows of this cause; each person gets one per purpose and revision. */
  tell(
    eventId: string,
    purpose: TellPurpose,
    revision: number,
    candidateIds: string[],
    details?: { offeredUntil?: string; reason?: string; changed?: ('time' | 'place' | 'contact')[] },
  ): Promise<void>
}
