import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { letterTexts } from '../domains/letters/letter.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { lettersAction } from '../http/letters-action.server.ts'
import { useTexts } from '../ui/language.ts'
import { LettersToPrint } from '../ui/letters-to-print.tsx'
import { Page } from '../ui/page.tsx'
import { EmptyState } from '../ui/parts.tsx'
import { recordTexts } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, letterTexts[titleLanguage(matches)].proposalsTitle)

const siteOf = (request: Request) => new URL(request.url).searchParams.get('site') ?? ''
const pageOf = (site: string) => (site ? `/letters?site=${encodeURIComponent(site)}` : '/letters')

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'invitations.write')
  const site = siteOf(request)
  const [letters, sites] = await Promise.all([
    reads.letters.ofPile(scope, { proposalsOf: site }),
    reads.accounts.sites(),
  ])
  return { site, sites, letters }
}

export async function action({ request }: ActionFunctionArgs) {
  const here = pageOf(siteOf(request))
  return (
    (await lettersAction(request, await request.formData(), { proposalsOf: siteOf(request) }, here)) ?? redirect(here)
  )
}

/** Letters about proposed vacancies, by site: printed in one batch, then noted as posted. */
export default function Letters() {
  const t = useTexts(letterTexts)
  const r = useTexts(recordTexts)
  const { site, sites, letters } = useLoaderData<typeof loader>()
  return (
    <Page title={t.proposalsTitle} sub={t.proposalsHint}>
      <nav className="row" aria-label={r.site}>
        {[{ id: '', name: r.allSites }, ...sites].map(({ id, name }) => (
          <Link key={id} to={pageOf(id)} aria-current={id === site ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      {letters.count === 0 && letters.runs.length === 0 ? <EmptyState title={t.proposalsNone} /> : null}
      <LettersToPrint pdf={`/letters.pdf?site=${encodeURIComponent(site)}&`} {...letters} />
    </Page>
  )
}
