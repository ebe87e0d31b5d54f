import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { behindFigures } from '../domains/reports/behind.ts'
import { periodInWords } from '../domains/reports/occupation-report.ts'
import { readPeriod } from '../domains/reports/period.ts'
import { rowsTexts } from '../domains/reports/rows.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { behindQuery, rowsQuery } from '../http/rows-query.server.ts'
import { shortDay } from '../lib/dates.ts'
import styles from '../styles/results.css?url'
import { BehindRows } from '../ui/behind-rows.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Pager, Table } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rowsTexts[titleLanguage(matches)].title)

/** The rows behind a figure, for those who may read records, and what kind of them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const behind = behindQuery(request, reads.reports.today())
  if (behind) {
    const { query, page } = behind
    if (!may(actor.role, behindFigures[query.figure].verb)) throw new Response('', { status: 403 })
    const [found, sites] = await Promise.all([reads.reports.behind(scope, query, page), reads.accounts.sites()])
    const siteName = (id: string) => sites.find((site) => site.id === id)?.name ?? null
    const part = query.by === 'host' ? await reads.reports.hostName(scope, query.part) : siteName(query.part)
    return { behind: { query, page, ...found, part, site: siteName(query.span.site) }, stock: null }
  }
  const { figure, at, filter, page } = rowsQuery(request)
  const { rows, total } = await reads.reports.rows(scope, figure, at, filter, page)
  const codes = [...rows.map((row) => row.occupation), ...(filter.branch ? [filter.branch] : [])]
  const today = reads.reports.today()
  const stock = {
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
  return { behind: null, stock }
}

export default function FigureRows() {
  const { behind, stock } = useLoaderData<typeof loader>()
  return behind ? <BehindRows {...behind} /> : <StockRows {...stock} />
}

type Stock = NonNullable<Awaited<ReturnType<typeof loader>>['stock']>

function StockRows({ figure, filter, rows, total, page, period, past, titles, site }: Stock) {
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
