import type { LoaderFunctionArgs } from '@remix-run/node'
import { searchTexts } from '../domains/search/search.texts.ts'
import { noFilter, searchKinds } from '../domains/search/search.ts'
import { requireCaller } from '../http/guard.server.ts'
import { hitPath } from '../ui/search-words.ts'
import { fill } from '../ui/record.texts.ts'
import { reads } from '../wiring.server.ts'

const most = 8

/** What the field in the frame shows while somebody types: the best of every kind, at last the page of all hits. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const text = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  if (text.length < 2) return Response.json([])
  const rows = await reads.search.suggest(scope, {
    text,
    kinds: searchKinds,
    filter: noFilter(0),
    sort: 'best',
    limit: most,
    offset: 0,
    counts: false,
  })
  const t = searchTexts[language]
  const lines = rows.map((row) => ({
    to: hitPath(row.kind, row.id),
    text: row.title,
    hint: [t.one[row.kind], row.employer, row.city].filter(Boolean).join(' · '),
  }))
  const all = { to: `/search?q=${encodeURIComponent(text)}`, text: fill(t.allHits, { text }), hint: '' }
  return Response.json([...lines, all], { headers: { 'Cache-Control': 'no-store' } })
}
