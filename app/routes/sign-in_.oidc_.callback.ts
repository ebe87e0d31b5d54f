import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { notFound, redirectWith } from '../http/guard.server.ts'
import { languageOf, signInHeaders, takeOidc } from '../http/session.server.ts'
import { app } from '../wiring.server.ts'

/** Comes back from the agency's provider: whom it names is signed in. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { oidc } = app.accounts
  if (!oidc) throw notFound()
  const language = await languageOf(request, null)
  const refused = (reason: 'unknown' | 'failed') =>
    redirectWith('/sign-in', { text: accountTexts[language].oidcFailed[reason], tone: 'warning' })
  const begun = await takeOidc(request)
  if (!begun) return refused('failed')
  const done = await oidc
    .finish(new URL(request.url), begun, request.headers.get('User-Agent') ?? '')
    .catch((error: unknown) => {
      app.log.error({ err: error }, 'the provider of OpenID Connect does not answer')
      return { ok: false as const, reason: 'failed' as const }
    })
  if (!done.ok) return refused(done.reason)
  return redirect('/', { headers: await signInHeaders(done.value) })
}
