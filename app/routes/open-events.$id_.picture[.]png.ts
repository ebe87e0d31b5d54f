import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { keptAnswer } from '../http/public-filter.server.ts'
import { languageOf } from '../http/session.server.ts'
import { reads } from '../wiring.server.ts'

/** The picture that messengers show beside a shared link. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = await reads.publicEvents.picture(params.id ?? '', await languageOf(request, null))
  if (picture === null) throw notFound()
  return keptAnswer(request, picture, { 'Content-Type': 'image/png' })
}
