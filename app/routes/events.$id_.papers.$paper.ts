import type { LoaderFunctionArgs } from '@remix-run/node'
import { papers } from '../domains/events/day/papers.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { dayOf } from '../lib/dates.ts'
import { app } from '../wiring.server.ts'

/** A paper of the day as PDF; `?registration=` prints the certificate of one person. Reading changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'registrations.write')
  const paper = papers.find((one) => `${one}.pdf` === params.paper)
  if (!paper) throw notFound()
  const only = new URL(request.url).searchParams.get('registration')
  const pdf = await app.day.paper(scope, params.id ?? '', paper, only)
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${paper}-${dayOf(app.now())}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
