import { inTransaction } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { occupationTable } from '../domains/reports/occupation-figures.ts'
import type { OccupationReport } from '../domains/reports/occupation-report.ts'
import { missingOf } from '../domains/reports/occupation-report.ts'
import { endOfMonth, periodBefore, readPeriod, snapshotDays } from '../domains/reports/period.ts'
import type { Period } from '../domains/reports/period.ts'
import * as stock from '../domains/reports/stock.reads.server.ts'
import * as store from '../domains/reports/stock.store.server.ts'
import { stockRows } from '../domains/reports/stock-rows.reads.server.ts'
import { everything } from '../domains/reports/stock.ts'
import type { StockFigure, StockFilter } from '../domains/reports/stock.ts'
import { hiddenCells, hiddenParts } from '../domains/reports/hidden-cells.ts'
import { endOfDay, takeSnapshots } from '../domains/reports/take-snapshots.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'

/** What the service steers by: figures from rows and from stocks of month ends. */
export function wireReports({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>, occupations: Occupations) {
  const today = () => dayOf(now())

  const counts = async (scope: Scope, period: Period, filter: StockFilter, known: readonly string[]) => {
    if (period.kind !== 'day') return stock.meanCounts(prisma, scope, snapshotDays(period, known), filter)
    const asOf = period.day < today() ? endOfDay(period.day) : null
    return stock.countsOfDay(prisma, scope, period.day, asOf, filter)
  }

  async function occupationReport(
    scope: Scope,
    at: string,
    filter: StockFilter,
    language: Language,
  ): Promise<OccupationReport> {
    const period = readPeriod(at, today())
    const stocks = await stock.stockDays(prisma, scope)
    const known = stocks.map(({ day }) => day)
    const days = snapshotDays(period, known)
    const before = periodBefore(period)
    const comparable = snapshotDays(before, known).length > 0
    const [current, earlier] = await Promise.all([
      counts(scope, period, filter, known),
      comparable ? counts(scope, before, filter, known) : null,
    ])
    const table = occupationTable(current, earlier)
    return {
      period,
      days,
      late: stocks.filter(({ day, source }) => source === 'from_history' && days.includes(day)).map(({ day }) => day),
      missing: missingOf(period, known, today()),
      past: period.kind === 'day' && period.day < today(),
      before: comparable ? before : null,
      table,
      names: await occupations.reads.titles(
        table.rows.map(({ code }) => code),
        language,
      ),
    }
  }

  /** Which counts of supply and demand a file must not show, for the period and what it is narrowed to. */
  async function hidden(scope: Scope, at: string, filter: StockFilter) {
    const period = readPeriod(at, today())
    const known = (await stock.stockDays(prisma, scope)).map(({ day }) => day)
    const asOf = period.kind === 'day' && period.day < today() ? endOfDay(period.day) : null
    const of = period.kind === 'day' ? { day: period.day, asOf } : { days: snapshotDays(period, known) }
    const whole = await stock.classCounts(prisma, scope, of, everything(5))
    const narrow = filter.requirement !== '' || filter.time !== ''
    const part = narrow ? await stock.classCounts(prisma, scope, of, { ...filter, branch: '' }) : whole
    const ofMeasure = (measure: 'vacancies' | 'unemployed') => {
      const all = whole.filter((row) => row.measure === measure)
      const inWhole = hiddenCells(all)
      const here = (code: string) => inWhole(code, filter.site)
      const own = filter.site ? all.filter(({ site }) => site === filter.site) : all
      return narrow
        ? hiddenParts(
            part.filter((row) => row.measure === measure),
            own,
            here,
          )
        : here
    }
    const [vacancies, people] = [ofMeasure('vacancies'), ofMeasure('unemployed')]
    return (code: string, measure: 'vacancies' | 'people') => (measure === 'vacancies' ? vacancies : people)(code)
  }

  return {
    app: {
      /** Counts the stocks of month ends that lack one. Harmless to run again. */
      takeSnapshots: () =>
        takeSnapshots(
          {
            known: () => store.knownStocks(prisma),
            take: (day, moment, source) =>
              inTransaction(prisma, 'system', (tx) => store.takeSnapshot(tx, day, moment, source, now())),
          },
          now(),
        ),
    },
    reads: {
      today,
      stockDays: (scope: Scope) => stock.stockDays(prisma, scope),
      corrections: (scope: Scope, days: readonly string[]) => stock.correctionsOf(prisma, scope, days),
      occupations: occupationReport,
      hidden,
      rows: (scope: Scope, figure: StockFigure, at: string, filter: StockFilter, page: number, limit?: number) => {
        const period = readPeriod(at, today())
        const day = period.kind === 'day' ? period.day : period.kind === 'month' ? endOfMonth(period.month) : today()
        const asOf = day < today() ? endOfDay(day) : null
        return stockRows(prisma, scope, figure, { day, asOf, filter, page, ...(limit ? { limit } : {}) })
      },
    },
  }
}
