import type { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { candidateToExchange } from '../domains/candidates/candidate.exchange.ts'
import { candidateOfRow } from '../domains/candidates/candidate.row.ts'
import { employerToExchange } from '../domains/employers/employer.exchange.ts'
import { employerOfRow } from '../domains/employers/employer.row.ts'
import { vacancyToExchange } from '../domains/vacancies/vacancy.exchange.ts'
import { vacancyOfRow } from '../domains/vacancies/vacancy.row.ts'
import type { EmployerKind } from '../domains/matching/vocabulary.ts'
import type { Parts } from './parts.ts'

const nobody = { id: { in: [] as string[] } }
const targets = { targets: { orderBy: { position: 'asc' as const } } }
const after = (id: string | null) => (id === null ? {} : { id: { gt: id } })

/** Rows of the HTTP API in the exchange format, page by page; each list is one query. */
export function wireRecordsApi({ database: { prisma } }: Parts) {
  const ofVacancies = (scope: Scope): Prisma.VacancyWhereInput =>
    scope.kind === 'house' ? {} : scope.kind === 'employer' ? { employerId: scope.employerId } : nobody
  const ofPeople = (scope: Scope): Prisma.CandidateWhereInput =>
    scope.kind === 'house' ? {} : scope.kind === 'self' ? { id: scope.candidateId } : nobody
  const ofEmployers = (scope: Scope): Prisma.EmployerWhereInput =>
    scope.kind === 'house' ? {} : scope.kind === 'employer' ? { id: scope.employerId } : nobody

  const vacancy = (row: Prisma.VacancyGetPayload<{ include: { employer: true } }>) => {
    const stored = vacancyOfRow(row)
    const { id, name, kind } = row.employer
    return { ...vacancyToExchange(stored, { id, name, kind: kind as EmployerKind }), state: stored.state }
  }
  const candidate = (row: Prisma.CandidateGetPayload<{ include: { targets: true } }>) => {
    const stored = candidateOfRow(row)
    const { firstName, lastName, email, phone, street, language, channel, readyOn, state } = stored
    return {
      ...candidateToExchange(stored),
      contact: { firstName, lastName, email, phone, street, language, channel },
      readyOn,
      state,
    }
  }

  return {
    vacancies: async (
      scope: Scope,
      page: { after: string | null; take: number; state?: string | undefined; occupation?: string | undefined },
    ) => {
      const where = [
        ofVacancies(scope),
        after(page.after),
        page.state ? { state: page.state } : {},
        page.occupation ? { occupation: { startsWith: page.occupation } } : {},
      ]
      const rows = await prisma.vacancy.findMany({
        where: { AND: where },
        orderBy: { id: 'asc' },
        take: page.take,
        include: { employer: true },
      })
      return rows.map(vacancy)
    },
    vacancy: async (scope: Scope, id: string) => {
      const row = await prisma.vacancy.findFirst({
        where: { AND: [{ id }, ofVacancies(scope)] },
        include: { employer: true },
      })
      return row && { body: vacancy(row), version: row.version, stored: vacancyOfRow(row) }
    },
    candidates: async (scope: Scope, page: { after: string | null; take: number; occupation?: string | undefined }) => {
      const wanted = page.occupation ? { targets: { some: { occupation: { startsWith: page.occupation } } } } : {}
      const rows = await prisma.candidate.findMany({
        where: { AND: [ofPeople(scope), after(page.after), wanted] },
        orderBy: { id: 'asc' },
        take: page.take,
        include: targets,
      })
      return rows.map(candidate)
    },
    candidate: async (scope: Scope, id: string) => {
      const row = await prisma.candidate.findFirst({ where: { AND: [{ id }, ofPeople(scope)] }, include: targets })
      return row && { body: candidate(row), version: row.version, stored: candidateOfRow(row) }
    },
    employers: async (scope: Scope, page: { after: string | null; take: number }) => {
      const rows = await prisma.employer.findMany({
        where: { AND: [ofEmployers(scope), after(page.after)] },
        orderBy: { id: 'asc' },
        take: page.take,
      })
      return rows.map((row) => employerToExchange(employerOfRow(row)))
    },
    employer: async (scope: Scope, id: string) => {
      const row = await prisma.employer.findFirst({ where: { AND: [{ id }, ofEmployers(scope)] } })
      if (!row) return null
      const stored = employerOfRow(row)
      return { body: employerToExchange(stored), version: row.version, stored }
    },
  }
}
