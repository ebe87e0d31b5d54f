import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { closedDays } from '../domains/calendar/calendar.reads.server.ts'
import { isPublicHoliday } from '../domains/calendar/holidays.server.ts'
import { isWorkingDay } from '../domains/calendar/working-days.ts'
import { readinessDays } from '../domains/candidates/candidate.ts'
import { bundlesOf, proposedDay } from '../domains/events/bundles/bundle.ts'
import { eventOfBundle } from '../domains/events/bundles/bundle-event.ts'
import { bundleTexts } from '../domains/events/bundles/bundle.texts.ts'
import { bundleStock } from '../domains/events/bundles/bundles.reads.server.ts'
import * as store from '../domains/events/bundles/bundles.store.server.ts'
import { insertEvent } from '../domains/events/events.store.server.ts'
import { nameOf } from '../domains/occupations/tree.ts'
import type { OccupationTree } from '../domains/occupations/tree.ts'
import { dateColumn, dayOf } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import { ok, refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

const dayMs = 86_400_000
const mostShown = 12

/** Bundles of the stock: what is proposed, made into a draft, dismissed. */
export function wireBundles(
  { database: { prisma }, now }: Pick<Parts, 'database' | 'now'>,
  occupations: { tree(): Promise<OccupationTree> },
) {
  /** Six queries whatever the number of people, vacancies and bundles. */
  const read = async (db: Db, scope: Scope, language: Language) => {
    const today = dayOf(now())
    const stock = await bundleStock(
      db,
      scope,
      now(),
      new Date(dateColumn(today).getTime() - readinessDays.lapse * dayMs),
    )
    const closed = await closedDays(db, today, dayOf(new Date(now().getTime() + 100 * dayMs)))
    const tree = await occupations.tree()
    const all = bundlesOf(stock.people, stock.openings, stock.sites).flatMap((bundle) => {
      const site = stock.sites.find(({ id }) => id === bundle.siteId)
      if (!site) return []
      const isHoliday = (day: string) => isPublicHoliday(day, site.stateCode)
      const taken = new Set(stock.taken.filter(({ siteId }) => siteId === site.id).map(({ day }) => day))
      const works = (day: string) => isWorkingDay(day, { isHoliday, closed, siteId: site.id }) && !taken.has(day)
      return [
        {
          ...bundle,
          site,
          day: proposedDay(today, works),
          name: nameOf(tree, bundle.occupation, language) ?? bundle.occupation,
        },
      ]
    })
    const hidden = new Set(stock.dismissed)
    return {
      open: all.filter(({ key }) => !hidden.has(key)),
      dismissed: all.filter(({ key }) => hidden.has(key)),
    }
  }
  return {
    app: {
      /** Makes the draft that a bundle proposes, with its hosts and with its people marked; a second press finds it made. */
      make: async (actor: { name: ActorName; displayName: string }, scope: Scope, key: string, language: Language) => {
        await occupations.tree()
        return inTransaction(prisma, actor.name, async (tx) => {
          await store.lockBundle(tx, key)
          const bundle = (await read(tx, scope, language)).open.find((one) => one.key === key)
          if (!bundle?.day) return refused('gone')
          const title = bundleTexts.de.eventTitles[bundle.kind](bundle.name, bundle.site.city)
          const facts = eventOfBundle(bundle, bundle.day, bundle.site, { title, contact: actor.displayName })
          const hosts = bundle.hosts.map(({ employerId }) => ({ employer: employerId, tables: 1 }))
          const id = await insertEvent(tx, { ...facts, createdBy: actor.name }, hosts)
          await store.selectPeople(
            tx,
            id,
            bundle.people.map((person) => person.id),
          )
          return ok({ id })
        })
      },
      dismiss: (actor: ActorName, key: string) =>
        inTransaction(prisma, actor, (tx) => store.dismissBundle(tx, key, actor, now())),
      restore: (actor: ActorName, key: string) => inTransaction(prisma, actor, (tx) => store.restoreBundle(tx, key)),
    },
    reads: {
      all: async (scope: Scope, language: Language) => {
        const { open, dismissed } = await read(prisma, scope, language)
        return { open: open.slice(0, mostShown), more: Math.max(0, open.length - mostShown), dismissed }
      },
      /** People for whom an event was made, to be ticked when inviting. */
      selected: async (scope: Scope, eventId: string): Promise<string[]> =>
        scope.kind === 'house'
          ? (
              await prisma.eventSelection.findMany({ where: { eventId }, select: { candidateId: true }, take: 200 })
            ).map(({ candidateId }) => candidateId)
          : [],
    },
  }
}
