import type { LoaderFunctionArgs } from '@remix-run/node'
import { printKinds } from '../domains/events/talks/prints.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { app, reads } from '../wiring.server.ts'

/** The plan of talks on paper: `what` says which sheets, `id` the person or host of a single one. Reading changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'events.read')
  const query = new URL(request.url).searchParams
  const what = printKinds.find((one) => one === query.get('what'))
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!what || !event) throw notFound()
  const pdf = await app.talks.print(scope, event, what, query.get('id'), language)
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${language === 'de' ? 'gespraeche' : 'talks'}-${what}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
