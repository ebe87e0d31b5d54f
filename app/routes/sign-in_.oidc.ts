import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, redirectWith } from '../http/guard.server.ts'
import { languageOf, oidcHeaders } from '../http/session.server.ts'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { app } from '../wiring.server.ts'

/** Leaves for the agency's provider. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { oidc } = app.accounts
  if (!oidc) throw notFound()
  try {
    const { address, begun } = await oidc.begin()
    return redirect(address.href, { headers: await oidcHeaders(begun) })
  } catch (error) {
    app.log.error({ err: error }, 'the provider of OpenID Connect does not answer')
    const language = await languageOf(request, null)
    return redirectWith('/sign-in', { text: accountTexts[language].oidcFailed.failed, tone: 'warning' })
  }
}
