import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '../http/guard.server.ts'
import { keptAnswer } from '../http/public-filter.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { reads } from '../wiring.server.ts'

/** The notice for the board: one event on one sheet, with a QR code. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await customerLanguageOf(request, null)
  const id = params.id ?? ''
  const found = await reads.publicEvents.one(id)
  if (!found) throw notFound()
  const titles = await reads.occupations.titles(found.event.occupations, language === 'en' ? 'en' : 'de')
  const names = found.event.occupations.map((code) => titles[code] ?? '').filter(Boolean)
  const poster = await reads.publicEvents.poster(id, names.slice(0, 8).join(', '), language)
  if (poster === null) throw notFound()
  return keptAnswer(request, new Uint8Array(poster), {
    'Content-Type': 'application/pdf',
    'Content-Disposition': 'inline; filename="aushang.pdf"',
  })
}
