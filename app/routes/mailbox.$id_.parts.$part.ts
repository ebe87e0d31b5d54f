import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { reads } from '../wiring.server.ts'

/** What a mail's own styles may do, and nothing else: no script, no picture from elsewhere, no form. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-top-navigation"

/** A part of a mail in the local mailbox: its HTML, or an attachment by its number. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCaller(request, 'messages.read')
  const mail = await reads.messages.mail(params.id ?? '')
  if (!mail) throw notFound()
  if (params.part === 'html' && mail.html !== null) {
    return new Response(mail.html, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': mailPolicy },
    })
  }
  const part = mail.attachments[Number(params.part)]
  if (!part) throw notFound()
  return new Response(new Uint8Array(part.content), {
    headers: {
      'Content-Type': part.type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(part.filename)}`,
    },
  })
}
