import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { currentActor, languageHeaders } from '../http/session.server.ts'
import { app } from '../wiring.server.ts'
import { safePath } from '../http/safe-path.ts'

export const loader = () => redirect('/')

/** The reader's language: kept in the browser, and with the account when signed in. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = form.get('language') === 'en' ? 'en' : 'de'
  const to = form.get('to')
  const actor = await currentActor(request)
  if (actor && actor.role !== 'customer' && !actor.id.startsWith('token-'))
    await app.accounts.setLanguage(actor.id, language)
  const path = safePath(typeof to === 'string' ? to : null)
  return redirect(path, { headers: await languageHeaders(language) })
}
