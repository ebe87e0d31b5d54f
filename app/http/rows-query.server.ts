import { stockFigures } from '../domains/reports/stock.ts'
import type { StockFigure, StockFilter } from '../domains/reports/stock.ts'
import { readOccupationQuery } from '../domains/reports/stock-filter.form.ts'

/** Which rows: the figure and what it was narrowed to, as the page of the figure wrote it; the branch may be a class here. */
export function rowsQuery(request: Request): { figure: StockFigure; at: string; filter: StockFilter; page: number } {
  const params = new URL(request.url).searchParams
  const { at, filter } = readOccupationQuery(params)
  const code = params.get('occupation') ?? ''
  const page = Number(params.get('page'))
  return {
    figure: stockFigures.find((one) => one === params.get('figure')) ?? 'vacancies',
    at,
    filter: { ...filter, branch: /^\d{0,5}$/.test(code) ? code : '' },
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}
