import { told } from '../../lib/told.ts'
import type { EmployerExchange } from '../matching/exchange.form.ts'
import { placeOfExchange } from '../vacancies/vacancy.exchange.ts'
import type { PlaceOfPostcode } from '../vacancies/vacancy.exchange.ts'
import type { Employer, EmployerFields } from './employer.ts'

type Untold = 'street' | 'phone' | 'email' | 'website' | 'asksPerMonth' | 'notes' | 'siteId'

/** What the exchange format says of an employer. */
export type EmployerTold = Omit<EmployerFields, Untold> &
  Pick<Employer, 'id' | 'sought' | 'hired' | 'lastContactOn' | 'lastContactResult'>

/** An employer in the exchange format. Unknown facts are left out, empty lists mean "none". */
export function employerToExchange(employer: EmployerTold): EmployerExchange {
  return told({
    id: employer.id,
    name: employer.name,
    kind: employer.kind,
    industry: employer.industry,
    employees: employer.employees,
    location: told({ postcode: employer.postcode, city: employer.city, lat: employer.lat, lon: employer.lon }),
    openTo: employer.openTo,
    sought: employer.sought,
    hired: employer.hired,
    lastContact: employer.lastContactOn
      ? told({ on: employer.lastContactOn, result: employer.lastContactResult })
      : null,
  })
}

/** What the exchange format says, as the house keeps it. A firm whose kind is not said is taken for a company. */
export function employerFromExchange(input: EmployerExchange, places: PlaceOfPostcode): EmployerTold {
  return {
    id: input.id,
    name: input.name,
    kind: input.kind ?? 'company',
    industry: input.industry ?? null,
    employees: input.employees ?? null,
    ...placeOfExchange(input.location, places),
    openTo: input.openTo ?? null,
    sought: input.sought ?? null,
    hired: input.hired ?? null,
    lastContactOn: input.lastContact?.on ?? null,
    lastContactResult: input.lastContact?.result ?? null,
  }
}
