import type { ContactResult, EmployerKind, Openness } from '../matching/vocabulary.ts'

/** An occupation that a firm sought or hired, and when (ISO date). */
export interface DatedOccupation {
  occupation: string
  on: string
}

/** A person to talk to at an employer. */
export interface EmployerContact {
  name: string
  role: string | null
  phone: string | null
  email: string | null
  main: boolean
}

/** What the house keeps of an employer (Betrieb). Null is unknown, an empty list is "none". `industry` is a division of the WZ 2008. */
export interface EmployerFields {
  name: string
  kind: EmployerKind
  industry: string | null
  employees: number | null
  street: string | null
  postcode: string | null
  city: string | null
  lat: number | null
  lon: number | null
  phone: string | null
  email: string | null
  website: string | null
  openTo: Openness[] | null
  /** How often a month the firm agreed to be asked. */
  asksPerMonth: number | null
  notes: string | null
  siteId: string | null
}

/** A stored employer. */
export interface Employer extends EmployerFields {
  id: string
  sought: DatedOccupation[] | null
  hired: DatedOccupation[] | null
  lastContactOn: string | null
  lastContactResult: ContactResult | null
  updatedAt: Date
  version: number
  source: string
}
