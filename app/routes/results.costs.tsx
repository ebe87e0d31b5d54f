import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { costForm } from '../domains/reports/entries.form.ts'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { shortDay } from '../lib/dates.ts'
import { pageNumber } from '../lib/page-number.ts'
import styles from '../styles/results.css?url'
import { DefinitionMark } from '../ui/definition-mark.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Pager, Table } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, entryTexts[titleLanguage(matches)].costs)

const pageOf = (request: Request): number => pageNumber(new URL(request.url).searchParams)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.write')
  const page = pageOf(request)
  return { ...(await reads.reports.costs(scope, page)), page }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'events.write')
  const t = entryTexts[language]
  const form = readForm(await request.formData(), costForm)
  const back = `/results/costs?page=${pageOf(request)}`
  if (!form.ok) return redirectWith(back, { text: t.wrongCost, tone: 'warning' })
  if (!(await app.reports.setCost(actor, form.data.event, form.data.euros))) throw notFound()
  return redirectWith(back, { text: t.saved })
}

/** Costs of closed events, one field each: what "cost per hire" is made of. */
export default function EventCosts() {
  const { rows, total, page } = useLoaderData<typeof loader>()
  const t = useTexts(entryTexts)
  const language = useLanguage()
  return (
    <Page title={t.costs} sub={t.costsIntro} crumbs={[{ to: '/results', text: t.results }]}>
      {rows.length === 0 ? (
        <EmptyState title={t.noCosts} />
      ) : (
        <Table
          caption={t.costs}
          rows={rows}
          id={({ id }) => id}
          columns={[
            { head: t.event, main: true, cell: (row) => <Link to={`/events/${row.id}`}>{row.title}</Link> },
            { head: t.day, cell: (row) => shortDay(row.day, language) },
            { head: t.site, cell: (row) => row.site },
            { head: t.hired, end: true, cell: (row) => row.hired },
            {
              head: t.euros,
              help: <DefinitionMark of="costPerHire" />,
              cell: (row) => (
                <Form method="post" className="row">
                  <input type="hidden" name="event" value={row.id} />
                  <input
                    className="input input--short"
                    name="euros"
                    inputMode="decimal"
                    aria-label={fill(t.eurosOf, { title: row.title, day: shortDay(row.day, language) })}
                    defaultValue={row.euros === null ? '' : String(row.euros).replace('.', ',')}
                  />
                  <Button small label={`${t.save}: ${row.title}, ${shortDay(row.day, language)}`}>
                    {t.save}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Pager page={page} pages={Math.ceil(total / 25)} />
    </Page>
  )
}
