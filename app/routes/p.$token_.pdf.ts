import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { languageOf } from '../http/session.server.ts'
import { app } from '../wiring.server.ts'

/** The short profile behind a link as PDF, as long as the link opens. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const pdf = await app.shortProfiles.pdf(params.token ?? '', await languageOf(request, null))
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="kurzprofil.pdf"',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
