import { candidateFromExchange } from '../domains/candidates/candidate.exchange.ts'
import type { Candidate, CandidateFields } from '../domains/candidates/candidate.ts'
import type { CandidateTransfer } from '../domains/transfer/transfer.form.ts'

type CandidateBody = Omit<CandidateTransfer, 'state' | 'notes' | 'site' | 'extra'>

/** A person as the API takes it, as the house keeps it. What the body has no word for stays as it is stored. */
export function candidateFields(body: CandidateBody, stored: Candidate | null): CandidateFields {
  const { contact, legalCircle, profileClass, readyOn: _ready, mailConsent: _consent, ...rest } = body
  const { id: _id, ...told } = candidateFromExchange(rest, () => undefined)
  const said = <K extends 'firstName' | 'lastName' | 'email' | 'phone' | 'street'>(key: K): string | null =>
    contact?.[key] === undefined ? (stored?.[key] ?? null) : (contact[key] ?? null)
  return {
    ...told,
    firstName: said('firstName'),
    lastName: said('lastName'),
    email: said('email'),
    phone: said('phone'),
    street: said('street'),
    language: contact?.language ?? stored?.language ?? 'de',
    channel: contact?.channel ?? stored?.channel ?? 'auto',
    legalCircle: legalCircle === undefined ? (stored?.legalCircle ?? null) : legalCircle,
    profileClass: profileClass === undefined ? (stored?.profileClass ?? null) : profileClass,
    siteId: stored?.siteId ?? null,
    notes: stored?.notes ?? null,
  }
}
