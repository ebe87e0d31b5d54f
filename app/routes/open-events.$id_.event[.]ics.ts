import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { keptAnswer } from '../http/public-filter.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { reads } from '../wiring.server.ts'

/** One open event for the calendar of a phone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const feed = await reads.publicEvents.feed({ id: params.id ?? '' }, await customerLanguageOf(request, null))
  if (feed === null) throw notFound()
  return keptAnswer(request, feed, {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'Content-Disposition': 'attachment; filename="termin.ics"',
  })
}
