import type { LoaderFunctionArgs } from '@remix-run/node'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { csvText } from '../lib/csv.ts'
import { dayOf } from '../lib/dates.ts'
import { app, reads } from '../wiring.server.ts'

const attachment = (name: string, type: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'no-store',
})

/** What the house keeps about the own firm, to take along: everything as JSON, the vacancies as CSV. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'firm.read')
  const today = dayOf(app.now())
  if (params.file === 'data.json') {
    const data = await reads.firmExport.data(scope)
    if (!data) throw notFound()
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: attachment(`firm-${today}.json`, 'application/json; charset=utf-8'),
    })
  }
  if (params.file !== 'vacancies.csv') throw notFound()
  const t = vacancyTexts[language]
  const v = vocabularyTexts[language]
  const f = t.fields
  const rows = await reads.firmExport.vacancies(scope)
  const titles = await reads.occupations.titles(
    rows.map(({ occupation }) => occupation),
    language,
  )
  const head = [
    f.id,
    f.title,
    f.kind,
    f.occupation,
    f.postcode,
    f.city,
    f.places,
    f.placesFilled,
    f.hoursMin,
    f.hoursMax,
  ]
  const more = [f.start, f.payPerHour, f.state, firmVacancyTexts[language].officerSays, f.publishedOn, f.description]
  const lines = rows.map((row) => [
    row.id,
    row.title,
    v.kinds[row.kind],
    titles[row.occupation] ?? row.occupation,
    row.postcode,
    row.city,
    row.places,
    row.placesFilled,
    row.hoursMin,
    row.hoursMax,
    row.start,
    row.payPerHour,
    t.states[row.state],
    row.state === 'returned' ? row.stateReason : '',
    row.publishedOn,
    row.description,
  ])
  return new Response(csvText([...head, ...more], lines), {
    headers: attachment(`vacancies-${today}.csv`, 'text/csv; charset=utf-8'),
  })
}
