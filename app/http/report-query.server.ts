import { periodInWords } from '../domains/reports/occupation-report.ts'
import { monthInWords } from '../domains/reports/occupation-report.ts'
import { readOccupationQuery } from '../domains/reports/stock-filter.form.ts'
import type { OccupationQuery } from '../domains/reports/stock-filter.form.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { reads } from '../wiring.server.ts'

/** Periods to choose from: today, the stocks of month ends from the newest on, and the years that they belong to. */
export async function periodChoices(scope: Scope, language: 'de' | 'en'): Promise<[string, string][]> {
  const today = reads.reports.today()
  const days = (await reads.reports.stockDays(scope)).map(({ day }) => day).reverse()
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))]
  return [
    ['', periodInWords({ kind: 'day', day: today }, today, language)],
    ...years.map((year): [string, string] => [String(year), periodInWords({ kind: 'year', year }, today, language)]),
    ...days.slice(0, 24).map((day): [string, string] => {
      const month = day.slice(0, 7)
      return [month, periodInWords({ kind: 'month', month }, today, language)]
    }),
  ]
}

/** The address of supply and demand; an occupation that was typed without choosing (no scripts) is the best hit. */
export async function occupationQuery(
  request: Request,
  language: 'de' | 'en',
): Promise<{ query: OccupationQuery; chosen: { value: string; text: string } | null }> {
  const params = new URL(request.url).searchParams
  const typed = (params.get('occupationSearch') ?? '').trim().slice(0, 100)
  if (!params.get('occupation') && typed) {
    const [best] = await reads.occupations.searchAll(typed, language)
    if (best) params.set('occupation', best.code.slice(0, 4))
  }
  const query = readOccupationQuery(params)
  const code = query.filter.branch
  const titles = code ? await reads.occupations.titles([code], language) : {}
  return { query, chosen: code ? { value: code, text: titles[code] ?? code } : null }
}

export { monthInWords }
