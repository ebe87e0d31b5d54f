import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { behindAddress, behindCell } from '../domains/reports/behind.ts'
import { readWorkQuery } from '../domains/reports/work-query.form.ts'
import { workSubjects } from '../domains/reports/work.ts'
import { workTexts } from '../domains/reports/work.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { shortDay } from '../lib/dates.ts'
import styles from '../styles/results.css?url'
import { FigurePicture } from '../ui/charts/figure-picture.tsx'
import { TwoWidths } from '../ui/charts/two-widths.tsx'
import { FigureTableView } from '../ui/figure-table.tsx'
import { ChoiceFilter, Filters } from '../ui/filters.tsx'
import { useHouseName } from '../ui/house-name.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, Section, Table, Tabs } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { FileLinks } from '../ui/report-files.tsx'
import { SiteFilter } from '../ui/report-filters.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, workTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'reports.read')
  const query = readWorkQuery(new URL(request.url).searchParams, reads.reports.today())
  const [table, sites, silent, returned] = await Promise.all([
    reads.reports.work(scope, query, language),
    reads.accounts.sites(),
    query.subject === 'vacancies' ? reads.reports.silent(scope, query.span.site) : null,
    query.subject === 'handovers' && may(actor.role, 'records.read') ? reads.reports.returned(scope, query.span) : [],
  ])
  return { query, table, sites, silent, returned, opens: may(actor.role, 'records.read') }
}

function DayFilter({ name, label, day }: { name: string; label: string; day: string }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input className="input input--mid" type="date" id={name} name={name} defaultValue={day} />
    </div>
  )
}

export default function WorkResults() {
  const { query, table, sites, silent, returned, opens } = useLoaderData<typeof loader>()
  const house = useHouseName()
  const t = useTexts(workTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const address = (subject: string) => {
    const next = new URLSearchParams(params)
    next.set('subject', subject)
    next.delete('by')
    return `?${next.toString()}`
  }
  const rowsAt = (row: string, column: string) => {
    const behind = behindCell(table.name, query.by, row, column, query.span)
    return behind && behindAddress(behind)
  }
  const silentRows = behindAddress({ figure: 'silent', stage: 'all', by: 'none', part: '', span: query.span })
  return (
    <Page title={t.title} crumbs={[{ to: '/results', text: t.results }]}>
      <div className="list">
        <Filters>
          <input type="hidden" name="subject" value={query.subject} />
          <DayFilter name="from" label={t.from} day={query.span.from} />
          <DayFilter name="to" label={t.to} day={query.span.to} />
          <SiteFilter sites={sites} />
          {query.subject === 'events' ? (
            <ChoiceFilter name="by" label={t.by} choices={Object.entries(t.divisions)} />
          ) : null}
        </Filters>
        <div>
          <Tabs
            label={t.subjectLabel}
            tabs={workSubjects.map((subject) => ({
              to: address(subject),
              text: t.subjects[subject],
              current: subject === query.subject,
            }))}
          />
          {silent ? (
            <p>{opens ? <Link to={silentRows}>{fill(t.silent, silent)}</Link> : fill(t.silent, silent)}</p>
          ) : null}
          {table.rows.length === 0 ? (
            <EmptyState title={t.nothing} />
          ) : (
            <div className="results">
              <figure className="figure">
                <TwoWidths
                  draw={(width, id) => <FigurePicture {...{ table, span: query.span, house, language, width, id }} />}
                />
                <FileLinks name="work" kinds={['svg', 'png', 'csv', 'xlsx']} />
              </figure>
              <FigureTableView table={table} {...(opens ? { opens: rowsAt } : {})} />
            </div>
          )}
          {returned.length > 0 ? (
            <Section title={t.returnedTitle}>
              <Table
                caption={t.returnedTitle}
                rows={returned}
                id={({ id }) => id}
                columns={[
                  {
                    head: t.person,
                    main: true,
                    cell: (row) => <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link>,
                  },
                  { head: t.divisions.site, cell: (row) => row.site },
                  { head: t.reason, cell: (row) => row.reason },
                  { head: t.day, cell: (row) => shortDay(row.day, language) },
                ]}
              />
            </Section>
          ) : null}
          <details className="stand">
            <summary>{t.definition}</summary>
            <p>{table.definition}</p>
          </details>
        </div>
      </div>
    </Page>
  )
}
