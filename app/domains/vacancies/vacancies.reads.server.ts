import type { Scope } from '../accounts/permissions.ts'
import { daysBetween } from '../../lib/days-between.ts'
import { historyOf } from '../../../prisma/history.ts'
import type { HistoryRow } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { EmployerKind } from '../matching/vocabulary.ts'
import type { EmployerContact } from '../employers/employer.ts'
import { staleness, unknownVacancyFacts, vacancySteps } from './vacancy.ts'
import type { AskedVacancyFact, Vacancy, VacancyState } from './vacancy.ts'
import { livingProposals } from '../matching/proposal.ts'
import { vacancyOfRow } from './vacancy.row.ts'

/** All that the page of one vacancy shows; null when it is not there for this reader. */
export interface VacancyDetail {
  vacancy: Vacancy
  steps: readonly VacancyState[]
  unknown: AskedVacancyFact[]
  employer: { id: string; name: string; kind: EmployerKind; phone: string | null; email: string | null }
  contacts: EmployerContact[]
  site: string | null
  openProposals: number
  history: HistoryRow[]
  /** Whole days since the last touch, and what that means in this house. */
  days: number
  age: ReturnType<typeof staleness>
}

const employerShown = {
  id: true,
  name: true,
  kind: true,
  phone: true,
  email: true,
  contacts: { orderBy: [{ main: 'desc' as const }, { name: 'asc' as const }] },
}

export async function vacancyDetail(scope: Scope, db: Db, id: string, now: Date): Promise<VacancyDetail | null> {
  if (scope.kind === 'self') return null
  const row = await db.vacancy.findFirst({
    where: { id, ...(scope.kind === 'employer' ? { employerId: scope.employerId } : {}) },
    include: {
      employer: { select: employerShown },
      site: { select: { name: true } },
      _count: { select: { proposals: { where: { state: { in: [...livingProposals] } } } } },
    },
  })
  if (!row) return null
  const [history, house] = await Promise.all([historyOf(db, 'vacancy', id), db.house.findUnique({ where: { id: 1 } })])
  const { contacts, kind, ...employer } = row.employer
  const vacancy = vacancyOfRow(row)
  const days = daysBetween(vacancy.touchedAt, now)
  return {
    vacancy,
    steps: vacancySteps[vacancy.state],
    unknown: unknownVacancyFacts(vacancy),
    employer: { ...employer, kind: kind as EmployerKind },
    contacts,
    site: row.site?.name ?? null,
    openProposals: row._count.proposals,
    history,
    days,
    age: staleness(vacancy.state, days, {
      askDays: house?.askStaleDays ?? 21,
      closeDays: house?.closeStaleDays ?? 35,
    }),
  }
}

/** A vacancy as its form needs it, with the name of its employer. */
export async function vacancyForForm(
  scope: Scope,
  db: Db,
  id: string,
): Promise<{ vacancy: Vacancy; employerName: string } | null> {
  if (scope.kind === 'self') return null
  const row = await db.vacancy.findFirst({
    where: { id, ...(scope.kind === 'employer' ? { employerId: scope.employerId } : {}) },
    include: { employer: { select: { name: true } } },
  })
  return row && { vacancy: vacancyOfRow(row), employerName: row.employer.name }
}
