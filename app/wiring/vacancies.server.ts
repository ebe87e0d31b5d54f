import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { isKnownClass } from '../domains/occupations/tree.ts'
import { changeVacancyState } from '../domains/vacancies/change-vacancy-state.server.ts'
import { createVacancy, saveVacancy } from '../domains/vacancies/save-vacancy.server.ts'
import type { SaveVacancyPorts } from '../domains/vacancies/save-vacancy.server.ts'
import { vacancyFacets, vacancyList } from '../domains/vacancies/vacancy-list.reads.server.ts'
import type { VacancyFilter } from '../domains/vacancies/vacancy-list.reads.server.ts'
import * as vacancyReads from '../domains/vacancies/vacancies.reads.server.ts'
import type { VacancyState } from '../domains/vacancies/vacancy.ts'
import * as store from '../domains/vacancies/vacancies.store.server.ts'
import { dayOf } from '../lib/dates.ts'
import { newId } from '../lib/ids.ts'
import { stateOfSite } from '../domains/calendar/calendar.reads.server.ts'
import { isPublicHoliday } from '../domains/calendar/holidays.server.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'

type Tx = Prisma.TransactionClient
type Input<F extends (ports: never, input: never) => unknown> = Parameters<F>[1]

/** Vacancies: use cases in one transaction each, reads with the caller's scope. */
export function wireVacancies(
  { database: { prisma }, now }: Pick<Parts, 'database' | 'now'>,
  occupations: Occupations,
) {
  const ports = async (tx: Tx): Promise<SaveVacancyPorts> => {
    const tree = await occupations.app.tree()
    return {
      isKnownClass: (code) => isKnownClass(tree, code),
      placeOf: (postcode) => tx.postcode.findUnique({ where: { postcode } }),
      employerExists: (id) => store.employerExists(tx, id),
      vacancy: (id) => store.vacancyById(tx, id),
      insert: (vacancy) => store.insertVacancy(tx, vacancy, now()),
      update: (id, version, fields) => store.updateVacancy(tx, id, version, fields, now()),
      lastChange: (id) => store.lastVacancyChange(tx, id),
      newId,
      today: () => dayOf(now()),
    }
  }
  const change = async <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> => {
    await occupations.app.tree()
    return inTransaction(prisma, actor.name, work)
  }
  return {
    app: {
      /** `after` runs on the same transaction with the new vacancy's id: what belongs to it is written with it or not at all. */
      create: (actor: Actor, input: Input<typeof createVacancy>, after?: (tx: Tx, id: string) => Promise<unknown>) =>
        change(actor, async (tx) => {
          const done = await createVacancy(await ports(tx), input)
          if (done.ok) await after?.(tx, done.value.id)
          return done
        }),
      save: (actor: Actor, input: Input<typeof saveVacancy>) =>
        change(actor, async (tx) => saveVacancy(await ports(tx), input)),
      /** `after` runs on the same transaction with the state before. */
      changeState: (
        actor: Actor,
        input: Input<typeof changeVacancyState>,
        after?: (tx: Tx, from: VacancyState) => Promise<unknown>,
      ) =>
        change(actor, async (tx) => {
          const state = await stateOfSite(tx, null)
          const done = await changeVacancyState(
            {
              vacancy: (id) => store.vacancyById(tx, id),
              write: (id, version, to) => store.updateVacancyState(tx, id, version, to, now()),
              restrictedDays: () => store.restrictedDays(tx),
              isHoliday: (day) => isPublicHoliday(day, state),
              today: () => dayOf(now()),
            },
            input,
          )
          if (done.ok) await after?.(tx, done.value.from)
          return done
        }),
      /** By the clock: what the house kept for its own people is published once its days are over. Answers how many. */
      publishRestricted: () => inTransaction(prisma, 'system', (tx) => store.publishRestricted(tx, dayOf(now()))),
      touch: (actor: Actor, id: string) => change(actor, (tx) => store.touchVacancy(tx, id, now())),
    },
    reads: {
      list: (scope: Scope, filter: VacancyFilter, limit?: number) => vacancyList(scope, prisma, filter, limit),
      facets: (scope: Scope, filter: VacancyFilter) => vacancyFacets(scope, prisma, filter),
      detail: (scope: Scope, id: string) => vacancyReads.vacancyDetail(scope, prisma, id, now()),
      forForm: (scope: Scope, id: string) => vacancyReads.vacancyForForm(scope, prisma, id),
    },
  }
}
