import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { searchAddressText } from '../domains/search/search-address.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { nameOfSearch } from '../domains/searches/saved-search.ts'
import { savedTexts } from '../domains/searches/searches.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, savedTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'records.read')
  return { searches: await reads.savedSearches.of(actor, scope) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const t = savedTexts[language]
  const form = await request.formData()
  const [intent, id] = [textField(form, 'intent'), textField(form, 'id')]
  if (intent === 'save') {
    const params = new URLSearchParams(textField(form, 'address').slice(0, 4_000))
    const address = searchAddressText(params)
    const { address: read } = await reads.search.question(params, language)
    if (!read.kind) return redirectWith(`/search?${address}`, { text: t.narrow, tone: 'warning' })
    const name = nameOfSearch(textField(form, 'name'), read.text, searchTexts[language].kinds[read.kind])
    const done = await app.savedSearches.save(actor, scope, { name, address })
    return redirectWith('/searches', done === 'saved' ? { text: t.saved } : { text: t.full, tone: 'warning' })
  }
  if (intent === 'on' || intent === 'off') {
    if ((await app.savedSearches.setByMail(actor, scope, id, intent === 'on')) === 0) throw notFound()
    return redirectWith('/searches', { text: t.switched })
  }
  if (intent !== 'remove' || !(await app.savedSearches.remove(actor, scope, id))) throw notFound()
  return redirectWith('/searches', { text: t.removed })
}

/** The own saved searches, with their daily mails. */
export default function SavedSearches() {
  const { searches } = useLoaderData<typeof loader>()
  const t = useTexts(savedTexts)
  const language = useLanguage()
  return (
    <Page title={t.title} sub={t.intro}>
      {searches.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          rows={searches}
          id={({ id }) => id}
          columns={[
            { head: t.search, main: true, cell: (row) => <Link to={`/search?${row.address}`}>{row.name}</Link> },
            { head: t.since, cell: (row) => shortDay(row.createdAt.toISOString().slice(0, 10), language) },
            { head: t.mail, cell: (row) => (row.byMail ? t.on : t.off) },
            {
              head: t.remove,
              cell: (row) => (
                <Form method="post" className="row">
                  <input type="hidden" name="id" value={row.id} />
                  <Button
                    small
                    name="intent"
                    value={row.byMail ? 'off' : 'on'}
                    label={`${row.byMail ? t.switchOff : t.switchOn}: ${row.name}`}
                  >
                    {row.byMail ? t.switchOff : t.switchOn}
                  </Button>
                  <Button small rank="tertiary" name="intent" value="remove" label={`${t.remove}: ${row.name}`}>
                    {t.remove}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
