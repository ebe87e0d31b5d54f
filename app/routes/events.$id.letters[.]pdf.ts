import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { dayOf } from '../lib/dates.ts'
import { app } from '../wiring.server.ts'

/** The letters of one printing of an event, by postcode behind a cover list. Reading changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await requireCaller(request, 'invitations.write')
  const run = new URL(request.url).searchParams.get('run') ?? ''
  const printed = await app.letters.print(params.id ?? '', run, language)
  if (!printed) throw notFound()
  return new Response(new Uint8Array(printed.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${language === 'de' ? 'briefe' : 'letters'}-${dayOf(app.now())}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
