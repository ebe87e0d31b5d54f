import type { Db } from '../../../prisma/transaction.ts'
import { candidateToExchange } from '../candidates/candidate.exchange.ts'
import { mailConsent } from '../candidates/candidate.ts'
import { candidateOfRow } from '../candidates/candidate.row.ts'
import { employerToExchange } from '../employers/employer.exchange.ts'
import { employerOfRow } from '../employers/employer.row.ts'
import { vacancyToExchange } from '../vacancies/vacancy.exchange.ts'
import { vacancyOfRow } from '../vacancies/vacancy.row.ts'
import type { RecordKind } from './columns.ts'
import type { CandidateTransfer, EmployerTransfer, VacancyTransfer } from './transfer.form.ts'

/** `plain` exports carry the fields of the exchange format only, as the commands of matching want them. */
export type ExportShape = 'full' | 'plain'

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined)) as T

const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length > 0 ? value : null)

const unless = <T>(value: T, usual: T): T | null => (value === usual ? null : value)

const extraOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null

/** All vacancies in the shape of an import, by id. What is unknown or as usual is left out. */
export async function exportedVacancies(db: Db, shape: ExportShape): Promise<VacancyTransfer[]> {
  const rows = await db.vacancy.findMany({
    include: { employer: { select: { id: true, name: true, kind: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => {
    const vacancy = vacancyOfRow(row)
    const kind = row.employer.kind === 'temp_agency' ? 'temp_agency' : 'company'
    const told = vacancyToExchange(vacancy, { ...row.employer, kind })
    if (shape === 'plain') return told
    return without({
      ...told,
      street: vacancy.street,
      description: vacancy.description,
      state: unless(vacancy.state, 'published'),
      stateReason: vacancy.stateReason,
      placesFilled: unless(vacancy.placesFilled, 0),
      restrictedUntil: vacancy.restrictedUntil,
      site: vacancy.siteId,
      extra: extraOf(row.extra),
    })
  })
}

/** All people in the shape of an import, by id. Protected facts are not exported. */
export async function exportedCandidates(db: Db, shape: ExportShape): Promise<CandidateTransfer[]> {
  const [rows, consents] = await Promise.all([
    db.candidate.findMany({ include: { targets: true }, orderBy: { id: 'asc' } }),
    db.consent.findMany({ where: { purpose: mailConsent }, select: { candidateId: true, withdrawnAt: true } }),
  ])
  const given = new Map<string, boolean>()
  for (const { candidateId, withdrawnAt } of consents)
    given.set(candidateId, given.get(candidateId) === true || withdrawnAt === null)
  return rows.map((row) => {
    const person = candidateOfRow(row)
    const told = candidateToExchange(person)
    if (shape === 'plain') return told
    const { firstName, lastName, email, phone, street } = person
    const contact = without({
      ...{ firstName, lastName, email, phone, street },
      language: unless(person.language, 'de'),
      channel: unless(person.channel, 'auto'),
    })
    return without({
      ...told,
      contact: orNull(contact),
      legalCircle: person.legalCircle as CandidateTransfer['legalCircle'],
      profileClass: person.profileClass as CandidateTransfer['profileClass'],
      readyOn: person.readyOn,
      mailConsent: given.get(person.id),
      state: unless(person.state, 'active'),
      notes: person.notes,
      site: person.siteId,
      extra: extraOf(row.extra),
    })
  })
}

/** All employers in the shape of an import, by id, with the people to talk to. */
export async function exportedEmployers(db: Db, shape: ExportShape): Promise<EmployerTransfer[]> {
  const rows = await db.employer.findMany({ include: { contacts: { orderBy: { id: 'asc' } } }, orderBy: { id: 'asc' } })
  return rows.map((row) => {
    const employer = employerOfRow(row)
    const told = employerToExchange(employer)
    if (shape === 'plain') return told
    const { street, phone, email, website, asksPerMonth, notes } = employer
    const contacts = row.contacts.map(({ name, role, phone: number, email: mail, main }) =>
      without({ name, role, phone: number, email: mail, main }),
    )
    return without({
      ...told,
      ...{ street, phone, email, website, asksPerMonth, notes },
      contacts: contacts.length > 0 ? contacts : null,
      site: employer.siteId,
      extra: extraOf(row.extra),
    })
  })
}

/** Records of a kind for an export. */
export function exportedRecords(db: Db, kind: RecordKind, shape: ExportShape): Promise<unknown[]> {
  if (kind === 'vacancies') return exportedVacancies(db, shape)
  return kind === 'candidates' ? exportedCandidates(db, shape) : exportedEmployers(db, shape)
}
