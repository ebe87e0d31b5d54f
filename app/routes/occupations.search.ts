import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCaller } from '../http/guard.server.ts'
import { reads } from '../wiring.server.ts'

/** What the occupation field asks while somebody types; `any=1` finds every level of the tree. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = await requireCaller(request, 'occupations.pick')
  const params = new URL(request.url).searchParams
  const typed = (params.get('q') ?? '').slice(0, 100)
  const found = params.has('any')
    ? await reads.occupations.searchAll(typed, language)
    : await reads.occupations.search(typed, language)
  return Response.json(
    found.map(({ code, title, hint }) => ({ value: code, text: title, hint })),
    { headers: { 'Cache-Control': 'private, max-age=300' } },
  )
}
