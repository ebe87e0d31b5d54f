import type { LoaderFunctionArgs } from '@remix-run/node'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { chosenIds } from '../http/chosen-action.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { vacancyFilter } from '../http/vacancy-filter.server.ts'
import { csvText } from '../lib/csv.ts'
import { dayOf } from '../lib/dates.ts'
import { app, reads } from '../wiring.server.ts'

const most = 20_000

/** The list with the same filters, or what was chosen of it, as a file for spreadsheets. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const { filter } = await vacancyFilter(request, language)
  const ids = chosenIds(new URL(request.url).searchParams)
  const { rows } = await reads.vacancies.list(scope, { ...filter, ids, page: 1 }, most)
  const titles = await reads.occupations.titles(
    rows.map((row) => row.occupation),
    language,
  )
  const t = vacancyTexts[language]
  const v = vocabularyTexts[language]
  const f = t.fields
  const head = [
    f.id,
    f.title,
    f.kind,
    f.occupation,
    'KldB',
    f.employer,
    f.postcode,
    f.city,
    f.places,
    f.placesFilled,
    f.workingTimes,
    f.hoursMin,
    f.hoursMax,
    f.start,
    f.payPerHour,
    f.state,
    t.touched,
  ]
  const lines = rows.map((row) => [
    row.id,
    row.title,
    v.kinds[row.kind],
    titles[row.occupation],
    row.occupation,
    row.employerName,
    row.postcode,
    row.city,
    row.places,
    row.placesFilled,
    row.workingTimes?.map((time) => v.times[time]).join(', '),
    row.hoursMin,
    row.hoursMax,
    row.start,
    row.payPerHour,
    t.states[row.state],
    dayOf(row.touchedAt),
  ])
  return new Response(csvText(head, lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${language === 'de' ? 'stellen' : 'vacancies'}-${dayOf(app.now())}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
