import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shortProfileTexts } from '../domains/acquisition/short-profile.texts.ts'
import { languageOf } from '../http/session.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, LinkButton } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, shortProfileTexts[titleLanguage(matches)].publicTitle),
  { name: 'referrer', content: 'no-referrer' },
]

/** Reading changes nothing but the record of who read; a link that is over, withdrawn or unknown says the same. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request, null)
  const page = await reads.shortProfiles.open(params.token ?? '', language)
  const headers = { 'Cache-Control': 'no-store' }
  if (!page) return data({ page: null, token: '' }, { status: 410, headers })
  const { rows, employer, house, contact, expiresAt } = page
  return data({ page: { rows, employer, house, contact, expiresAt }, token: params.token ?? '' }, { headers })
}

/** The anonymous short profile as an employer sees it, by link and without an account. */
export default function ShortProfilePage() {
  const t = useTexts(shortProfileTexts)
  const language = useLanguage()
  const { page, token } = useLoaderData<typeof loader>()
  if (!page)
    return (
      <Page title={t.goneTitle} narrow>
        <p>{t.gone}</p>
      </Page>
    )
  const { name, phone, email, site } = page.contact
  return (
    <Page title={t.publicTitle} sub={t.publicHint(page.employer)} narrow>
      <Facts rows={page.rows} />
      <p>
        <strong>{t.contact}</strong>
      </p>
      <p>{[name, site, page.house].filter(Boolean).join(' · ')}</p>
      {phone ? (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
      <p>
        <LinkButton reload to={`/p/${token}/pdf`}>
          {t.pdf}
        </LinkButton>
      </p>
      <p className="muted small">{t.until(dayInWords(dayOf(page.expiresAt), language))}</p>
    </Page>
  )
}
