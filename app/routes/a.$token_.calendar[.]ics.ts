import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { reads } from '../wiring.server.ts'

/** The appointment behind an answer link, for the calendar of a phone. */
export async function loader({ params }: LoaderFunctionArgs) {
  const calendar = await reads.invitations.calendar(params.token ?? '')
  if (calendar === null) throw notFound()
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': 'attachment; filename="termin.ics"',
      'Cache-Control': 'no-store',
    },
  })
}
