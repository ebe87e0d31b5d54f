import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import type { BehindQuery } from '../domains/reports/behind.ts'
import { behindRows } from '../domains/reports/behind.reads.server.ts'
import type { FigureTable } from '../domains/reports/figure-table.ts'
import { integrationRate, targetFigures, trackTarget } from '../domains/reports/integration-figures.ts'
import type { TargetFigure } from '../domains/reports/integration-figures.ts'
import * as integrations from '../domains/reports/integrations.reads.server.ts'
import { targetsOf } from '../domains/reports/targets.reads.server.ts'
import { setTarget } from '../domains/reports/targets.store.server.ts'
import { employerTable, eventTable, handoverTable, leadTable, vacancyTable } from '../domains/reports/work-tables.ts'
import * as work from '../domains/reports/work.reads.server.ts'
import type { EventDivision, Span, WorkSubject } from '../domains/reports/work.ts'
import { newId } from '../lib/ids.ts'
import { occupationTable } from '../domains/reports/occupation-figures.ts'
import type { OccupationReport } from '../domains/reports/occupation-report.ts'
import { missingOf } from '../domains/reports/occupation-report.ts'
import {
  lastEndedMonth,
  endOfMonth,
  lastMonthEnds,
  monthEndsOf,
  periodBefore,
  readPeriod,
  snapshotDays,
} from '../domains/reports/period.ts'
import type { Period } from '../domains/reports/period.ts'
import * as stock from '../domains/reports/stock.reads.server.ts'
import * as store from '../domains/reports/stock.store.server.ts'
import { stockRows } from '../domains/reports/stock-rows.reads.server.ts'
import { everything } from '../domains/reports/stock.ts'
import type { StockFigure, StockFilter } from '../domains/reports/stock.ts'
import { endOfDay, takeSnapshots } from '../domains/reports/take-snapshots.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import { keepHidden } from './kept-hidden.ts'
import type { Occupations } from './occupations.server.ts'
import { openFactsWith } from '../domains/privacy/sensitive-facts.store.server.ts'
import { factsKey } from './sealed-facts.server.ts'
import type { Parts } from './parts.ts'

/** What the service steers by: figures from rows and from stocks of month ends. */
export function wireReports(
  { database: { prisma }, secret, now }: Pick<Parts, 'database' | 'secret' | 'now'>,
  occupations: Occupations,
) {
  const openFacts = openFactsWith(factsKey(secret))
  /** Without the key of sealed facts nothing is said by target group: a figure that lacks people would be wrong. */
  const partsOf = async (scope: Scope, ends: readonly string[], site: string) => {
    const [first, last] = [ends[0], ends.at(-1)]
    if (!first || !last) return []
    const facts = await openFacts(prisma, { integratedFrom: `${first.slice(0, 7)}-01`, to: last })
    const rows = await integrations.partCounts(prisma, scope, ends, site, facts ?? '[]')
    return facts === null ? rows.filter(({ by }) => by !== 'group') : rows
  }
  const today = () => dayOf(now())
  const kept = keepHidden(12)

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

  const countedOf = async (scope: Scope, at: string) => {
    const period = readPeriod(at, today())
    if (period.kind === 'day')
      return { day: period.day, asOf: period.day < today() ? endOfDay(period.day) : null } as const
    const known = (await stock.stockDays(prisma, scope)).map(({ day }) => day)
    return { days: snapshotDays(period, known) } as const
  }

  /** All counts of a period by class and site, and which sums of them must not leave the house. */
  async function wholeCounts(scope: Scope, at: string) {
    const counts = await stock.classCounts(prisma, scope, await countedOf(scope, at), everything(5))
    const hiddenOf = (measure: 'vacancies' | 'unemployed') =>
      kept.cells(counts.filter((row) => row.measure === measure))
    const [vacancies, people] = [hiddenOf('vacancies'), hiddenOf('unemployed')]
    const hides = (code: string, of: 'vacancies' | 'people', site: string) =>
      (of === 'vacancies' ? vacancies : people)(code, site)
    return { counts, hides }
  }

  /** Which counts of supply and demand a file must not show, for the period and what it is narrowed to. */
  async function hidden(scope: Scope, at: string, filter: StockFilter) {
    const { counts, hides } = await wholeCounts(scope, at)
    if (filter.requirement === '' && filter.time === '')
      return (code: string, of: 'vacancies' | 'people') => hides(code, of, filter.site)
    const part = await stock.classCounts(prisma, scope, await countedOf(scope, at), { ...filter, branch: '' })
    const ofMeasure = (measure: 'vacancies' | 'unemployed', of: 'vacancies' | 'people') => {
      const all = counts.filter((row) => row.measure === measure)
      return kept.parts(
        part.filter((row) => row.measure === measure),
        all.filter((row) => filter.site === '' || row.site === filter.site),
        all,
        (code) => hides(code, of, filter.site),
      )
    }
    const [vacancies, people] = [ofMeasure('vacancies', 'vacancies'), ofMeasure('unemployed', 'people')]
    return (code: string, of: 'vacancies' | 'people') => (of === 'vacancies' ? vacancies : people)(code)
  }

  /** All sites beside each other: today's stock, integrations of twelve months and their rate. */
  async function comparedSites(scope: Scope) {
    const ends = lastMonthEnds(lastEndedMonth(today()), 12)
    const [sites, counts, parts] = await Promise.all([
      prisma.site.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
      stock.siteCounts(prisma, scope, today()),
      partsOf(scope, ends, ''),
    ])
    return sites.map(({ id, name }) => {
      const part = parts.find((one) => one.by === 'site' && one.part === id)
      const { vacancies = 0, people = 0 } = counts.get(id) ?? {}
      const rate = part?.meanStock ? part.integrations / part.meanStock : null
      const meanStock = part?.meanStock ?? null
      return { id, name, vacancies, people, integrations: part?.integrations ?? 0, meanStock, rate }
    })
  }

  /** Figures of the daily work as one table. */
  async function workTable(
    scope: Scope,
    { subject, by, span }: { subject: WorkSubject; by: EventDivision; span: Span },
    language: Language,
  ): Promise<FigureTable> {
    if (subject === 'events') return eventTable(await work.eventFunnel(prisma, scope, span, by), by, language)
    if (subject === 'vacancies') return vacancyTable(await work.closedVacancies(prisma, scope, span), language)
    if (subject === 'handovers')
      return handoverTable(await work.handoverFigures(prisma, scope, span, today()), language)
    if (subject === 'employers') return employerTable(await work.employerFigures(prisma, scope, span), language)
    return leadTable(await work.leadFigures(prisma, scope, span), language)
  }

  /** Integrations of the twelve months up to an ended month: rate, parts, ways, trial measures. */
  async function integrationReport(scope: Scope, month: string, site: string) {
    const ends = lastMonthEnds(month, 12)
    const [from, to] = [`${ends[0]?.slice(0, 7) ?? month}-01`, ends.at(-1) ?? endOfMonth(month)]
    const [months, parts, ways, trials] = await Promise.all([
      integrations.monthCounts(prisma, scope, ends, site),
      partsOf(scope, ends, site),
      integrations.integrationWays(prisma, scope, from, to, site),
      integrations.trialMeasures(prisma, scope, from, to, site),
    ])
    return { from, to, months, parts, ways, trials, whole: integrationRate(months) }
  }

  /** Targets of a year with where they stand. */
  async function targetTracks(scope: Scope, year: number) {
    const ended = monthEndsOf(year).filter((day) => day < today())
    const [before, months, set] = await Promise.all([
      integrations.monthCounts(prisma, scope, monthEndsOf(year - 1), ''),
      integrations.monthCounts(prisma, scope, ended, ''),
      targetsOf(prisma, scope, year),
    ])
    return targetFigures.map((figure) => trackTarget(figure, set[figure] ?? null, before, months))
  }

  return {
    app: {
      /** Sets or takes away a target of a year. */
      setTarget: (actor: Actor, year: number, figure: TargetFigure, changePercent: number | null) =>
        inTransaction(prisma, actor.name, (tx) =>
          setTarget(tx, { year, figure, changePercent, setBy: actor.name, setAt: now() }),
        ),
      /** Corrects a stock; the stock itself stays. */
      correct: (
        actor: Actor,
        correction: Omit<Parameters<typeof store.addCorrection>[1], 'id' | 'notedBy' | 'notedAt'>,
      ) =>
        inTransaction(prisma, actor.name, (tx) =>
          store.addCorrection(tx, { ...correction, id: newId(), notedBy: actor.name, notedAt: now() }),
        ),
      /** Counts the stocks of month ends that lack one. Harmless to run again. */
      takeSnapshots: () =>
        takeSnapshots(
          {
            known: () => store.knownStocks(prisma),
            take: (day, moment, source) =>
              inTransaction(prisma, 'system: stocks', async (tx) => {
                const facts = await openFacts(tx)
                if (facts === null) throw new Error('No stock is taken while sealed facts cannot be opened')
                return store.takeSnapshot(tx, day, moment, source, now(), facts)
              }),
          },
          now(),
        ),
    },
    reads: {
      today,
      work: workTable,
      sites: comparedSites,
      returned: (scope: Scope, span: Span) => work.returnedHandovers(prisma, scope, span),
      silent: (scope: Scope, site: string) => work.withoutFeedback(prisma, scope, today(), site),
      integrations: integrationReport,
      aftercare: (scope: Scope, site: string) => integrations.aftercare(prisma, scope, today(), site),
      targets: targetTracks,
      stockDays: (scope: Scope) => stock.stockDays(prisma, scope),
      corrections: (scope: Scope, days: readonly string[]) => stock.correctionsOf(prisma, scope, days),
      /** Name of an employer, for the head of rows. */
      hostName: async (scope: Scope, id: string) =>
        scope.kind === 'house'
          ? ((await prisma.employer.findUnique({ where: { id }, select: { name: true } }))?.name ?? null)
          : null,
      behind: (scope: Scope, query: BehindQuery, page: number, limit?: number) =>
        behindRows(prisma, scope, query, today(), { page, ...(limit ? { limit } : {}) }),
      occupations: occupationReport,
      hidden,
      wholeCounts,
      rows: (scope: Scope, figure: StockFigure, at: string, filter: StockFilter, page: number, limit?: number) => {
        const period = readPeriod(at, today())
        const day = period.kind === 'day' ? period.day : period.kind === 'month' ? endOfMonth(period.month) : today()
        const asOf = day < today() ? endOfDay(day) : null
        return stockRows(prisma, scope, figure, { day, asOf, filter, page, ...(limit ? { limit } : {}) })
      },
    },
  }
}

export type Reports = ReturnType<typeof wireReports>
