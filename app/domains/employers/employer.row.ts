import { dayOfColumn } from '../../lib/dates.ts'
import type { Employer } from './employer.ts'

type Listed = 'openTo' | 'sought' | 'hired'

/** A row of the table `employer` as the database client gives it. */
export type EmployerRow = Omit<Employer, Listed | 'kind' | 'lastContactOn' | 'lastContactResult'> &
  Record<Listed, unknown> & { kind: string; lastContactOn: Date | null; lastContactResult: string | null }

const list = <T>(value: unknown): T[] | null => (Array.isArray(value) ? (value as T[]) : null)

/** The employer of a row. The words of its lists are those of the vocabulary: everything that writes checks them. */
export function employerOfRow(row: EmployerRow): Employer {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as Employer['kind'],
    industry: row.industry,
    employees: row.employees,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    lat: row.lat,
    lon: row.lon,
    phone: row.phone,
    email: row.email,
    website: row.website,
    openTo: list(row.openTo),
    sought: list(row.sought),
    hired: list(row.hired),
    asksPerMonth: row.asksPerMonth,
    lastContactOn: row.lastContactOn && dayOfColumn(row.lastContactOn),
    lastContactResult: row.lastContactResult as Employer['lastContactResult'],
    notes: row.notes,
    siteId: row.siteId,
    updatedAt: row.updatedAt,
    version: row.version,
    source: row.source,
  }
}
