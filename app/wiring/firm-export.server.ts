import type { Scope } from '../domains/accounts/permissions.ts'
import { employerOfRow } from '../domains/employers/employer.row.ts'
import { vacancyOfRow } from '../domains/vacancies/vacancy.row.ts'
import type { Parts } from './parts.ts'

interface Lists {
  contacts(scope: Scope): Promise<unknown[]>
  offers(scope: Scope): Promise<unknown[]>
  colleagues(scope: Scope): Promise<unknown>
}

/** Everything that the house keeps about a firm, for the firm: its record without staff's notes, vacancies, events, contacts, colleagues. */
export function wireFirmExport({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>, lists: Lists) {
  const vacanciesOf = async (employerId: string) =>
    (await prisma.vacancy.findMany({ where: { employerId }, orderBy: { createdAt: 'desc' } })).map(vacancyOfRow)
  return {
    vacancies: (scope: Scope) => (scope.kind === 'employer' ? vacanciesOf(scope.employerId) : Promise.resolve([])),
    async data(scope: Scope) {
      if (scope.kind !== 'employer') return null
      const { employerId } = scope
      const firm = await prisma.employer.findUnique({ where: { id: employerId }, include: { contacts: true } })
      if (!firm) return null
      const events = await prisma.event.findMany({
        where: { hosts: { some: { employerId } }, state: { not: 'draft' } },
        select: {
          id: true,
          title: true,
          kind: true,
          state: true,
          beginsAt: true,
          endsAt: true,
          placeName: true,
          street: true,
          postcode: true,
          city: true,
          capacity: true,
        },
        orderBy: { beginsAt: 'desc' },
      })
      const outcomes = await prisma.outcome.groupBy({ by: ['result'], where: { employerId }, _count: true })
      const { notes: _notes, ...facts } = employerOfRow(firm)
      return {
        takenOn: now(),
        employer: facts,
        contactPersons: firm.contacts.map(({ employerId: _e, ...contact }) => contact),
        colleagues: await lists.colleagues(scope),
        vacancies: await vacanciesOf(employerId),
        events,
        outcomes: Object.fromEntries(outcomes.map(({ result, _count }) => [result, _count])),
        offeredDays: await lists.offers(scope),
        contacts: await lists.contacts(scope),
      }
    },
  }
}
