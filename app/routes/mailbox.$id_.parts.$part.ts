import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { mailPage } from '../http/mail-page.server.ts'
import { reads } from '../wiring.server.ts'

/** A part of a mail in the local mailbox: its HTML, or an attachment by its number. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCaller(request, 'messages.read')
  const mail = await reads.messages.mail(params.id ?? '')
  if (!mail) throw notFound()
  if (params.part === 'html' && mail.html !== null) {
    return mailPage(mail.html)
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
