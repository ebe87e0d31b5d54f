import { readiness } from '../domains/candidates/candidate.ts'
import { dayNumber } from '../domains/matching/day.ts'
import { prepareCandidate } from '../domains/matching/prepared.ts'
import type { PreparedCandidate } from '../domains/matching/prepared.ts'
import { changedCandidates, changedVacancies } from '../domains/matching/stock.reads.server.ts'
import { stockOverview } from '../domains/matching/stock/overview.ts'
import type { StockOverview } from '../domains/matching/stock/overview.ts'
import { newStockIndex, removeVacancies, upsertVacancies } from '../domains/matching/stock/stock-index.ts'
import type { Parts } from './parts.ts'

/** A person of the stock, with the day of the last statement of readiness. */
export interface Person {
  prepared: PreparedCandidate
  readyOn: string | null
}

/** Whether a person may be proposed on a day: the statement of readiness still counts. */
export const isProposable = ({ readyOn }: Person, day: string): boolean =>
  ['ready', 'confirm'].includes(readiness(readyOn, day))

/**
 * The stock in memory, led after the database by watermark before each answer: a rank request sees every change committed
 * before it, in every process.
 */
export function createStock({ database: { prisma } }: Parts) {
  const vacancies = newStockIndex()
  const people = new Map<string, Person>()
  let seen = { vacancies: '0', people: '0' }
  let running: Promise<void> | null = null
  let queued: Promise<void> | null = null
  let changes = 0
  let seenAll: { of: string; overview: StockOverview } | null = null

  async function sync(): Promise<void> {
    const [v, c] = [await changedVacancies(prisma, seen.vacancies), await changedCandidates(prisma, seen.people)]
    removeVacancies(vacancies, v.gone)
    upsertVacancies(vacancies, v.rows)
    for (const id of c.gone) people.delete(id)
    for (const { profile, readyOn } of c.rows) people.set(profile.id, { prepared: prepareCandidate(profile), readyOn })
    if (v.rows.length + v.gone.length + c.rows.length + c.gone.length > 0) changes++
    seen = { vacancies: v.watermark, people: c.watermark }
  }

  const look = (): Promise<void> => {
    running = sync().finally(() => {
      running = null
    })
    return running
  }

  /** Takes in what was committed before the call. Calls that come during a look share the next one. */
  function fresh(): Promise<void> {
    if (!running) return look()
    queued ??= running
      .catch(() => undefined)
      .then(() => {
        queued = null
        return look()
      })
    return queued
  }

  const threshold = async (): Promise<number> =>
    (await prisma.house.findUnique({ where: { id: 1 }, select: { matchThreshold: true } }))?.matchThreshold ?? 60

  return {
    vacancies,
    people,
    fresh,
    threshold,
    /** The whole stock in one pass over the people whose readiness holds; kept until something changes. */
    async overview(today: string): Promise<StockOverview> {
      await fresh()
      const limit = await threshold()
      const of = `${changes} ${today} ${limit}`
      if (seenAll?.of !== of) {
        const ready = [...people.values()].filter((person) => isProposable(person, today))
        const overview = stockOverview(
          vacancies,
          ready.map(({ prepared }) => prepared),
          dayNumber(today),
          limit,
        )
        seenAll = { of, overview }
      }
      return seenAll.overview
    },
  }
}
