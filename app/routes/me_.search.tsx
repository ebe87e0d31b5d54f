import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { customerSearchTexts } from '../domains/searches/customer-search.texts.ts'
import { customerSearch } from '../domains/searches/customer-search.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith } from '../http/guard.server.ts'
import styles from '../styles/own-area.css?url'
import searchStyles from '../styles/search.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OwnArea } from '../ui/own-area.tsx'
import { OwnHits, OwnSavedSearches, OwnSearchForm } from '../ui/own-search.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'stylesheet', href: searchStyles },
]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, customerSearchTexts[page?.pageLanguage ?? 'de'].title)

/** Hits on the page; who wants to see others narrows the search. */
const shown = 30

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.read')
  const person = await reads.candidates.forForm(scope, candidateId)
  if (!person) throw notFound()
  const params = new URL(request.url).searchParams
  const asked = customerSearch(params)
  const found = params.has('kind')
    ? await reads.savedSearches.open(asked.address, pageLanguage === 'en' ? 'en' : 'de')
    : null
  const page = {
    pageLanguage,
    asked: params.has('kind') ? asked : { ...asked, place: person.city ?? '' },
    found: found && {
      rows: found.rows
        .slice(0, shown)
        .map(({ kind, id, title, employer, city, day, pay }) => ({ kind, id, title, employer, city, day, pay })),
      total: found.rows.length,
      marked: found.marked,
      unknownPlace: found.unknownPlace !== null,
    },
    saved: await reads.savedSearches.of(actor, scope),
    maySave: person.email !== null && person.state === 'active',
  }
  return data(page, { headers: quiet })
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.write')
  const t = customerSearchTexts[pageLanguage]
  const form = await request.formData()
  const id = textField(form, 'id')
  switch (textField(form, 'intent')) {
    case 'save': {
      const asked = customerSearch(new URLSearchParams(textField(form, 'address').slice(0, 2_000)))
      const person = await reads.candidates.forForm(scope, candidateId)
      if (!person?.email) return redirectWith(`/me/search?${asked.address}`, { text: t.noAddress, tone: 'warning' })
      const name = [t.kinds[asked.kind], asked.text, asked.place].filter(Boolean).join(' · ').slice(0, 200)
      const done = await app.savedSearches.save(actor, scope, { name, address: asked.address })
      const said = done === 'saved' ? { text: t.saved } : { text: t.full, tone: 'warning' as const }
      return redirectWith(`/me/search?${asked.address}`, said)
    }
    case 'on':
    case 'off':
      if ((await app.savedSearches.setByMail(actor, scope, id, textField(form, 'intent') === 'on')) === 0)
        throw notFound()
      return redirectWith('/me/search', { text: t.done })
    case 'remove':
      if (!(await app.savedSearches.remove(actor, scope, id))) throw notFound()
      return redirectWith('/me/search', { text: t.done })
    default:
      throw new Response('', { status: 400 })
  }
}

/** The own search of a customer: published vacancies and open events, searches that are kept, and their mails. */
export default function OwnSearch() {
  const t = useCustomerTexts(customerSearchTexts)
  const { asked, found, saved, maySave } = useLoaderData<typeof loader>()
  return (
    <OwnArea page="jobs" title={t.title} sub={t.intro}>
      <OwnSearchForm asked={asked} />
      {found ? <OwnHits found={found} address={asked.address} maySave={maySave} /> : null}
      <OwnSavedSearches saved={saved} />
    </OwnArea>
  )
}
