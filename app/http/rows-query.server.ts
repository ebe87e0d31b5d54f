import { readBehind } from '../domains/reports/behind.ts'
import type { BehindQuery } from '../domains/reports/behind.ts'
import { readWorkQuery } from '../domains/reports/work-query.form.ts'
import { pageNumber } from '../lib/page-number.ts'
import { stockFigures } from '../domains/reports/stock.ts'
import type { StockFigure, StockFilter } from '../domains/reports/stock.ts'
import { readOccupationQuery } from '../domains/reports/stock-filter.form.ts'

/** Which rows: the figure and what it was narrowed to, as the page of the figure wrote it; the branch may be a class here. */
export function rowsQuery(request: Request): { figure: StockFigure; at: string; filter: StockFilter; page: number } {
  const params = new URL(request.url).searchParams
  const { at, filter } = readOccupationQuery(params)
  const code = params.get('occupation') ?? ''
  return {
    figure: stockFigures.find((one) => one === params.get('figure')) ?? 'vacancies',
    at,
    filter: { ...filter, branch: /^\d{0,5}$/.test(code) ? code : '' },
    page: pageNumber(params),
  }
}

/** The same for figures of the work and of integrations, which are counted over a time; null where the address names a stock. */
export function behindQuery(request: Request, today: string): { query: BehindQuery; page: number } | null {
  const params = new URL(request.url).searchParams
  const query = readBehind(params, readWorkQuery(params, today).span)
  return query && { query, page: pageNumber(params) }
}
