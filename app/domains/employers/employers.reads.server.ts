import { historyOf } from '../../../prisma/history.ts'
import type { HistoryRow } from '../../../prisma/history.ts'
import { contains } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { VacancyState } from '../vacancies/vacancy.ts'
import type { Employer, EmployerContact } from './employer.ts'
import { employersOf } from './employer-list.reads.server.ts'
import { employerOfRow } from './employer.row.ts'

export interface VacancyOfEmployer {
  id: string
  title: string
  occupation: string
  city: string | null
  places: number
  placesFilled: number
  state: VacancyState
  touchedAt: Date
}

/** All that the page of one employer shows; null when it is not there for this reader. */
export interface EmployerDetail {
  employer: Employer
  contacts: EmployerContact[]
  site: string | null
  vacancies: VacancyOfEmployer[]
  moreVacancies: number
  events: { id: string; title: string; beginsAt: Date; state: string }[]
  history: HistoryRow[]
}

const contactsFirst = { orderBy: [{ main: 'desc' as const }, { name: 'asc' as const }] }
const shownVacancies = 30

function mayRead(scope: Scope, id: string): boolean {
  return scope.kind === 'house' || (scope.kind === 'employer' && scope.employerId === id)
}

export async function employerDetail(scope: Scope, db: Db, id: string): Promise<EmployerDetail | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.employer.findUnique({
    where: { id },
    include: {
      contacts: contactsFirst,
      site: { select: { name: true } },
      hosts: {
        select: { event: { select: { id: true, title: true, beginsAt: true, state: true } } },
        orderBy: { event: { beginsAt: 'desc' } },
        take: 20,
      },
      _count: { select: { vacancies: true } },
    },
  })
  if (!row) return null
  const vacancies = await db.$queryRaw<VacancyOfEmployer[]>`
    SELECT id, title, occupation, city, places, places_filled AS "placesFilled", state, touched_at AS "touchedAt"
    FROM vacancy WHERE employer_id = ${id} ORDER BY state = 'closed', touched_at DESC, id LIMIT ${shownVacancies}`
  return {
    employer: employerOfRow(row),
    contacts: row.contacts,
    site: row.site?.name ?? null,
    vacancies,
    moreVacancies: Math.max(0, row._count.vacancies - vacancies.length),
    events: row.hosts.map((host) => host.event),
    history: await historyOf(db, 'employer', id),
  }
}

/** An employer as the form needs it. */
export async function employerForForm(
  scope: Scope,
  db: Db,
  id: string,
): Promise<{ employer: Employer; contacts: EmployerContact[] } | null> {
  if (!mayRead(scope, id)) return null
  const row = await db.employer.findUnique({ where: { id }, include: { contacts: contactsFirst } })
  return row && { employer: employerOfRow(row), contacts: row.contacts }
}

/** Employers whose name holds what was typed, for the field of a form; names that begin so first. */
export function employersByName(
  scope: Scope,
  db: Db,
  typed: string,
  limit = 10,
): Promise<{ id: string; name: string; city: string | null; kind: string }[]> {
  if (typed.trim() === '') return Promise.resolve([])
  const part = contains(typed.trim())
  return db.$queryRaw`
    SELECT e.id, e.name, e.city, e.kind FROM employer e
    WHERE ${employersOf(scope)} AND lower(e.name) LIKE ${part}
    ORDER BY lower(e.name) LIKE ${part.slice(1)} DESC, lower(e.name), e.id LIMIT ${limit}`
}
