import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { notFound } from '../http/guard.server.ts'
import { app } from '../wiring.server.ts'

/** The paper that somebody was at an own appointment, as PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCustomer(request, 'me.read')
  const pdf = await app.ownData.proof(scope, params.id ?? '')
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="bescheinigung.pdf"',
      'Cache-Control': 'no-store',
    },
  })
}
