import type { LoaderFunctionArgs } from '@remix-run/node'
import { previewQuery } from '../domains/messages/template-key.form.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { reads } from '../wiring.server.ts'

/** The letter as it would go to a person now. Printing it here counts as nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'messages.read')
  const { person, purpose, legal } = previewQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const of = { eventId: params.id ?? '', candidateId: person, purpose, legal }
  const pdf = await reads.templates.previewLetter(scope, of)
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline', 'Cache-Control': 'no-store' },
  })
}
