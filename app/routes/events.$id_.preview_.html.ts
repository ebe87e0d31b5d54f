import type { LoaderFunctionArgs } from '@remix-run/node'
import { previewQuery } from '../domains/messages/template-key.form.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { mailPage } from '../http/mail-page.server.ts'
import { reads } from '../wiring.server.ts'

/** The HTML of a mail as it would go to a person now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'messages.read')
  const { person, purpose, legal } = previewQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const shown = await reads.templates.preview(scope, { eventId: params.id ?? '', candidateId: person, purpose, legal })
  if (!shown) throw notFound()
  return mailPage(shown.html)
}
