import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { app, reads } from '../wiring.server.ts'

/** The published timetable behind an answer link, to print. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await reads.invitations.answerPage(params.token ?? '')
  const language = await customerLanguageOf(request, page?.facts.language ?? null)
  const pdf = page && (await app.talks.printTimetable(page.row.registrationId, language))
  if (!pdf) throw notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="zeitplan.pdf"',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'same-origin',
    },
  })
}
