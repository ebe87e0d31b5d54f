import type { LoaderFunctionArgs } from '@remix-run/node'
import { employerTexts, industryInWords } from '../domains/employers/employer.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { employerFilter } from '../http/employer-filter.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { csvText } from '../lib/csv.ts'
import { dayOf } from '../lib/dates.ts'
import { app, reads } from '../wiring.server.ts'

const most = 20_000

/** The list with the same filters as a file for spreadsheets. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const { filter } = await employerFilter(request, language)
  const { rows } = await reads.employers.list(scope, { ...filter, page: 1 }, most)
  const t = employerTexts[language]
  const v = vocabularyTexts[language]
  const f = t.fields
  const head = [
    f.id,
    f.name,
    f.kind,
    f.industryShort,
    f.employees,
    f.postcode,
    f.city,
    f.phone,
    t.openVacancies,
    f.openTo,
    f.lastContactOn,
    f.lastContactResult,
  ]
  const lines = rows.map((row) => [
    row.id,
    row.name,
    v.employerKinds[row.kind],
    industryInWords(row.industry),
    row.employees,
    row.postcode,
    row.city,
    row.phone,
    row.openVacancies,
    row.openTo?.map((one) => v.openTo[one]).join(', '),
    row.lastContactOn,
    row.lastContactResult ? t.results[row.lastContactResult] : null,
  ])
  return new Response(csvText(head, lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${language === 'de' ? 'betriebe' : 'employers'}-${dayOf(app.now())}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
