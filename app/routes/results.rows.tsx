import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { periodInWords } from '../domains/reports/occupation-report.ts'
import { readPeriod } from '../domains/reports/period.ts'
import { rowsTexts } from '../domains/reports/rows.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { rowsQuery } from '../http/rows-query.server.ts'
import { shortDay } from '../lib/dates.ts'
import styles from '../styles/results.css?url'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Pager, Table } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rowsTexts[titleLanguage(matches)].title)

/** The rows behind a figure, for those who may read records. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.read')
  const { figure, at, filter, page } = rowsQuery(request)
  const { rows, total } = await reads.reports.rows(scope, figure, at, filter, page)
  const codes = [...rows.map((row) => row.occupation), ...(filter.branch ? [filter.branch] : [])]
  const today = reads.reports.today()
  return {
    figure,
    filter,
    rows,
    total,
    page,
    period: periodInWords(readPeriod(at, today), today, language),
    past: at !== '' && at < today,
    titles: await reads.occupations.titles(codes, language),
    site: (await reads.accounts.sites()).find(({ id }) => id === filter.site)?.name ?? null,
  }
}

export default function FigureRows() {
  const { figure, filter, rows, total, page, period, past, titles, site } = useLoaderData<typeof loader>()
  const t = useTexts(rowsTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const path = figure === 'vacancies' ? '/vacancies/' : '/candidates/'
  const narrowed = [
    filter.branch ? `${titles[filter.branch] ?? ''} (${filter.branch})` : '',
    site ?? '',
    filter.requirement ? fill(t.requirement, { n: filter.requirement }) : '',
    filter.time ? t.times[filter.time as keyof typeof t.times] : '',
  ].filter(Boolean)
  const back = new URLSearchParams(params)
  for (const name of ['figure', 'page', 'occupation']) back.delete(name)
  return (
    <Page
      title={t.figures[figure]}
      sub={[period, ...narrowed].join(' · ')}
      crumbs={[
        { to: '/results', text: t.results },
        { to: `/results/occupations?${back.toString()}`, text: t.occupations },
      ]}
      actions={
        <LinkButton to={`/results/files/rows.csv?${params.toString()}`} rank="tertiary" reload>
          {t.csv}
        </LinkButton>
      }
    >
      <p role="status">
        <strong>{fill(t.count, { n: total })}</strong>
      </p>
      {past ? <p className="stand">{t.past}</p> : null}
      {rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.figures[figure]}
          rows={rows}
          id={(row) => row.id}
          columns={[
            { head: t.name, main: true, cell: (row) => <Link to={path + row.id}>{row.name || row.id}</Link> },
            { head: figure === 'vacancies' ? t.employer : t.city, cell: (row) => row.detail },
            { head: t.occupation, cell: (row) => `${titles[row.occupation] ?? ''} (${row.occupation})` },
            { head: t.site, cell: (row) => row.site },
            {
              head: figure === 'vacancies' ? t.published : t.unemployedSince,
              cell: (row) => (row.since ? shortDay(row.since, language) : ''),
            },
          ]}
        />
      )}
      <Pager page={page} pages={Math.ceil(total / 25)} />
    </Page>
  )
}
