import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { keptAnswer, readPublicFilter } from '../http/public-filter.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { reads } from '../wiring.server.ts'

/** The open events as a calendar to subscribe to, with the filters of the list. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = await customerLanguageOf(request, null)
  const { filter } = await readPublicFilter(request, language === 'en' ? 'en' : 'de')
  const feed = await reads.publicEvents.feed(filter, language)
  if (feed === null) throw notFound()
  return keptAnswer(request, feed, {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'Content-Disposition': 'inline; filename="termine.ics"',
  })
}
