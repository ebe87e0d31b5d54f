import type { EmployerExchange } from '../matching/exchange.form.ts'
import { pointOf } from '../matching/profile-of-exchange.ts'
import type { Places, Point } from '../matching/profile.ts'
import type { ContactResult, Openness } from '../matching/vocabulary.ts'

/** An occupation on a day: when a firm sought or hired somebody for it. */
export type Dated = { occupation: string; on: string }

/** All that the ranking of leads reads of an employer. Null is unknown, an empty list is "none". */
export type EmployerProfile = {
  id: string
  tempAgency: boolean | null
  /** Division of the WZ 2008, two digits. */
  industry: string | null
  employees: number | null
  location: Point | null
  openTo: readonly Openness[] | null
  sought: readonly Dated[] | null
  hired: readonly Dated[] | null
  lastContact: { on: string; result: ContactResult | null } | null
}

/** The employer as the ranking sees it, from the exchange format. */
export function employerProfile(employer: EmployerExchange, places: Places): EmployerProfile {
  const contact = employer.lastContact
  return {
    id: employer.id,
    tempAgency: employer.kind == null ? null : employer.kind === 'temp_agency',
    industry: employer.industry ?? null,
    employees: employer.employees ?? null,
    location: pointOf(employer.location, places),
    openTo: employer.openTo ?? null,
    sought: employer.sought ?? null,
    hired: employer.hired ?? null,
    lastContact: contact ? { on: contact.on, result: contact.result ?? null } : null,
  }
}
