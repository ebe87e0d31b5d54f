import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { app } from '../wiring.server.ts'

/** One letter alone: as it was printed, or as it would be printed now. Reading changes nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'messages.read')
  const pdf = await app.letters.printOne(scope, params.id ?? '')
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${language === 'de' ? 'brief' : 'letter'}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
