import type { LoaderFunctionArgs } from '@remix-run/node'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { candidateFilter } from '../http/candidate-filter.server.ts'
import { chosenIds } from '../http/chosen-action.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import { csvText } from '../lib/csv.ts'
import { dayOf } from '../lib/dates.ts'
import { app, reads } from '../wiring.server.ts'

const most = 20_000

/** The list with the same filters, or what was chosen of it, as a file for spreadsheets. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const { filter } = await candidateFilter(request, language)
  const ids = chosenIds(new URL(request.url).searchParams)
  const { rows } = await reads.candidates.list(scope, { ...filter, ids, page: 1 }, most)
  await app.record.noteReading(actor, { view: 'people_file', candidateId: null, count: rows.length })
  const titles = await reads.occupations.titles(
    rows.flatMap((row) => row.targets),
    language,
  )
  const t = candidateTexts[language]
  const v = vocabularyTexts[language]
  const f = t.fields
  const head = [
    f.id,
    t.one,
    f.targets,
    'KldB',
    f.postcode,
    f.city,
    f.mobilityMeans,
    f.maxKm,
    f.workingTimes,
    f.hoursMin,
    f.hoursMax,
    f.availableFrom,
    f.readyOn,
    f.readiness,
    f.state,
  ]
  const lines = rows.map((row) => [
    row.id,
    row.name,
    row.targets.map((code) => titles[code] ?? code).join(', '),
    row.targets.join(', '),
    row.postcode,
    row.city,
    row.means?.map((one) => v.means[one]).join(', '),
    row.maxKm,
    row.workingTimes?.map((time) => v.times[time]).join(', '),
    row.hoursMin,
    row.hoursMax,
    row.availableFrom,
    row.readyOn,
    t.readiness[row.readiness],
    t.states[row.state],
  ])
  return new Response(csvText(head, lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${language === 'de' ? 'personen' : 'people'}-${dayOf(app.now())}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
