import type { EmployerExchange } from '../matching/exchange.form.ts'
import type { Employer, EmployerFields } from './employer.ts'

type Untold = 'street' | 'phone' | 'email' | 'website' | 'asksPerMonth' | 'notes' | 'siteId'

/** What the exchange format says of an employer. */
export type EmployerTold = Omit<EmployerFields, Untold> &
  Pick<Employer, 'id' | 'sought' | 'hired' | 'lastContactOn' | 'lastContactResult'>

/** Coordinates and town of a postcode; `undefined` when it is not known. */
type PlaceOfPostcode = (postcode: string) => { lat: number; lon: number; city: string } | undefined

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined)) as T

/** An employer in the exchange format. Unknown facts are left out, empty lists mean "none". */
export function employerToExchange(employer: EmployerTold): EmployerExchange {
  return without({
    id: employer.id,
    name: employer.name,
    kind: employer.kind,
    industry: employer.industry,
    employees: employer.employees,
    location: without({ postcode: employer.postcode, city: employer.city, lat: employer.lat, lon: employer.lon }),
    openTo: employer.openTo,
    sought: employer.sought,
    hired: employer.hired,
    lastContact: employer.lastContactOn
      ? without({ on: employer.lastContactOn, result: employer.lastContactResult })
      : null,
  })
}

/** What the exchange format says, as the house keeps it. A firm whose kind is not said is taken for a company. */
export function employerFromExchange(input: EmployerExchange, places: PlaceOfPostcode): EmployerTold {
  const known = input.location.postcode == null ? undefined : places(input.location.postcode)
  const given = input.location.lat != null && input.location.lon != null
  return {
    id: input.id,
    name: input.name,
    kind: input.kind ?? 'company',
    industry: input.industry ?? null,
    employees: input.employees ?? null,
    postcode: input.location.postcode ?? null,
    city: input.location.city ?? known?.city ?? null,
    lat: given ? (input.location.lat ?? null) : (known?.lat ?? null),
    lon: given ? (input.location.lon ?? null) : (known?.lon ?? null),
    openTo: input.openTo ?? null,
    sought: input.sought ?? null,
    hired: input.hired ?? null,
    lastContactOn: input.lastContact?.on ?? null,
    lastContactResult: input.lastContact?.result ?? null,
  }
}
