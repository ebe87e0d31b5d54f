import type { LoaderFunctionArgs } from '@remix-run/node'
import { personDataTexts } from '../domains/privacy/person-data.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { app } from '../wiring.server.ts'

const kinds = { pdf: 'application/pdf', json: 'application/json' } as const

/** The copy of everything about a person, as a paper or as a file; that it was handed out is recorded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'privacy.write')
  const kind = params.file === 'pdf' || params.file === 'json' ? params.file : null
  if (!kind) throw notFound()
  const id = params.id ?? ''
  const body =
    kind === 'pdf'
      ? await app.people.paper(actor, scope, id, personDataTexts[language], language)
      : await app.people.handOut(actor, scope, id)
  if (body === null) throw notFound()
  return new Response(body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body, null, 2), {
    headers: {
      'Content-Type': kinds[kind],
      'Content-Disposition': `attachment; filename="auskunft.${kind}"`,
      'Cache-Control': 'no-store',
    },
  })
}
