/** Integrations of a month, counted once a person and month, and the stock of people in care at its end. */
export interface MonthCount {
  /** `2026-10` */
  month: string
  integrations: number
  /** Null where the month end has no stock. */
  stock: number | null
  longTerm: number | null
}

/** Integrations and mean stock of a part of the people: a site, a profile class, a target group. */
export interface PartCount {
  by: 'site' | 'profile' | 'group'
  part: string
  integrations: number
  meanStock: number | null
}

/** What became of integrations: which way they came, and whether they lasted six months where that could be known by `to`. */
export interface IntegrationWays {
  all: number
  byLead: number
  byEvent: number
  byProposal: number
  /** Began at least six months before `to`. */
  due: number
  lasted: number
  ended: number
}

/** Somebody in the first six months of work: until when support may go on (§ 16g SGB II). */
export interface AftercareRow {
  id: string
  candidateId: string
  name: string
  employerId: string
  employer: string
  site: string | null
  began: string
  until: string
}

/** A rate as § 5 of the regulation on § 48a SGB II divides it. */
export interface IntegrationRate {
  integrations: number
  /** Mean of the month ends that have a stock; null when none has. */
  meanStock: number | null
  /** How many month ends the mean stands on, of those that were asked for. */
  months: number
  rate: number | null
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((all, one) => all + one, 0) / values.length

const known = (values: readonly (number | null)[]): number[] => values.filter((one) => one !== null)

/** Integrations of some months ÷ mean stock of their ends (Integrationsquote). */
export function integrationRate(months: readonly Pick<MonthCount, 'integrations' | 'stock'>[]): IntegrationRate {
  const integrations = months.reduce((all, { integrations: one }) => all + one, 0)
  const stocks = known(months.map(({ stock }) => stock))
  const meanStock = mean(stocks)
  return {
    integrations,
    meanStock,
    months: stocks.length,
    rate: meanStock === null || meanStock === 0 ? null : integrations / meanStock,
  }
}

export const targetFigures = ['integration_rate', 'long_term_stock'] as const
export type TargetFigure = (typeof targetFigures)[number]

/** Where a target of the house stands. Rates are 0–1, stocks people. */
export interface TargetTrack {
  figure: TargetFigure
  changePercent: number | null
  /** Value of the year before; null when that year has no full count. */
  before: number | null
  /** Value to be reached; null without a target or a year before. */
  target: number | null
  /** Value of the year so far: the rate of its months, or the mean stock of its month ends. */
  now: number | null
  /** The year's value if it goes on as so far (Hochrechnung): a forecast, not a count. */
  forecast: number | null
  /** Ended months of the year that are counted. */
  months: number
  /** Value of each ended month: integrations of the month ÷ its stock, or its stock. */
  byMonth: { month: string; value: number | null }[]
}

/**
 * Tracks a target by month. The rate's forecast scales the integrations of the ended months to twelve, with the mean stock so far; the stock's
 * forecast goes on along the straight line of its month ends (least squares) and takes the mean of the year.
 */
export function trackTarget(
  figure: TargetFigure,
  changePercent: number | null,
  yearBefore: readonly MonthCount[],
  year: readonly MonthCount[],
): TargetTrack {
  const rate = figure === 'integration_rate'
  const stocks = year.map(({ longTerm }) => longTerm)
  const before = rate ? wholeYearRate(yearBefore) : mean12(yearBefore)
  const soFar = integrationRate(year)
  const now = rate ? soFar.rate : mean(known(stocks))
  const scaled = year.length > 0 && soFar.rate !== null ? (soFar.rate * 12) / year.length : null
  return {
    figure,
    changePercent,
    before,
    target: before === null || changePercent === null ? null : before * (1 + changePercent / 100),
    now,
    forecast: rate ? scaled : meanAlongLine(stocks),
    months: year.length,
    byMonth: year.map(({ month, integrations, stock, longTerm }) => ({
      month,
      value: rate ? (stock ? integrations / stock : null) : longTerm,
    })),
  }
}

const wholeYearRate = (months: readonly MonthCount[]): number | null => {
  const { rate, months: counted } = integrationRate(months)
  return months.length === 12 && counted === 12 ? rate : null
}

const mean12 = (months: readonly MonthCount[]): number | null => {
  const stocks = known(months.map(({ longTerm }) => longTerm))
  return stocks.length === 12 ? mean(stocks) : null
}

/** Mean of twelve month ends when the missing ones lie on the straight line of those that are there. */
function meanAlongLine(stocks: readonly (number | null)[]): number | null {
  const points = stocks.flatMap((value, at) => (value === null ? [] : [[at, value] as const]))
  if (points.length === 0) return null
  const [middle, level] = [mean(points.map(([at]) => at)) ?? 0, mean(points.map(([, value]) => value)) ?? 0]
  const spread = points.reduce((all, [at]) => all + (at - middle) ** 2, 0)
  const slope =
    spread === 0 ? 0 : points.reduce((all, [at, value]) => all + (at - middle) * (value - level), 0) / spread
  const twelve = Array.from({ length: 12 }, (_, at) => stocks[at] ?? Math.max(0, level + slope * (at - middle)))
  return mean(twelve)
}
