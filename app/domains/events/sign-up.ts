/**
 * Sign-up of a visitor on the public page (öffentliche Anmeldung). With an e-mail it is `unconfirmed` until the button behind its link is
 * pressed (double opt-in); without one it is `held`: an officer confirms by phone or letter.
 */
export const signUpStates = ['unconfirmed', 'held', 'confirmed'] as const
export type SignUpState = (typeof signUpStates)[number]

/** Steps of a sign-up. The database holds the same table. */
export const signUpSteps: Record<SignUpState | '', readonly SignUpState[]> = {
  '': ['unconfirmed', 'held'],
  unconfirmed: ['confirmed'],
  held: ['confirmed'],
  confirmed: [],
}

/** Hours in which the link of a confirmation mail counts. */
export const confirmHours = 48

/** Until when the link counts: 48 hours, never longer than the event. */
export const confirmUntil = (now: Date, ends: Date): Date =>
  new Date(Math.min(now.getTime() + confirmHours * 3_600_000, ends.getTime()))

/** What a visitor enters. */
export interface SignUpEntry {
  firstName: string
  lastName: string
  email: string | null
  phone: string | null
  street: string | null
  postcode: string | null
  city: string | null
  /** Class of KldB 2010, five digits. */
  occupation: string | null
  language: string
}

/** A sign-up as stored. */
export interface StoredSignUp extends SignUpEntry {
  id: string
  eventId: string
  candidateId: string | null
  registrationId: string | null
  kind: 'public' | 'customer'
  state: SignUpState
  expiresAt: Date
}

/** Mails to one address about one event within a day; more are not sent, and the visitor is told the same. */
export const mostMails = 3
