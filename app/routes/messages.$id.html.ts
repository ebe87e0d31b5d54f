import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { mailPage } from '../http/mail-page.server.ts'
import { reads } from '../wiring.server.ts'

/** The HTML of a message as it left the house. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'messages.read')
  const html = await reads.templates.html(scope, params.id ?? '')
  if (html === null) throw notFound()
  return mailPage(html)
}
