import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { occupationSorts, sortedRows } from '../domains/reports/occupation-figures.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { occupationQuery, periodChoices } from '../http/report-query.server.ts'
import styles from '../styles/results.css?url'
import { OccupationPicture } from '../ui/charts/occupation-picture.tsx'
import { TwoWidths } from '../ui/charts/two-widths.tsx'
import { SortLinks } from '../ui/filters.tsx'
import { useHouseName } from '../ui/house-name.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { OccupationTableView } from '../ui/occupation-table.tsx'
import { Page } from '../ui/page.tsx'
import { EmptyState, Tabs } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { FileLinks } from '../ui/report-files.tsx'
import { OccupationReportFilters } from '../ui/report-filters.tsx'
import { ReportStand } from '../ui/report-stand.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, reportTexts[titleLanguage(matches)].occupations)

const firstRows = 25

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'reports.read')
  const { query, chosen } = await occupationQuery(request, language)
  const [report, periods, sites] = await Promise.all([
    reads.reports.occupations(scope, query.at, query.filter, language),
    periodChoices(scope, language),
    reads.accounts.sites(),
  ])
  return { report, periods, sites, query, chosen, corrections: await reads.reports.corrections(scope, report.days) }
}

const views = ['both', 'tension', 'supply', 'demand'] as const

export default function OccupationResults() {
  const { report, periods, sites, query, chosen, corrections } = useLoaderData<typeof loader>()
  const house = useHouseName()
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const rows = sortedRows(report.table.rows, query.sort)
  const shown = query.all ? rows : rows.slice(0, firstRows)
  const address = (changes: Record<string, string>) => {
    const next = new URLSearchParams(params)
    for (const [name, value] of Object.entries(changes))
      if (value) next.set(name, value)
      else next.delete(name)
    return `?${next.toString()}`
  }
  return (
    <Page title={t.occupations} sub={t.occupationsSub} crumbs={[{ to: '/results', text: t.title }]}>
      <div className="list">
        <OccupationReportFilters periods={periods} sites={sites} chosen={chosen} />
        <div>
          <Tabs
            label={t.viewLabel}
            tabs={views.map((view) => ({
              to: address({ view: view === 'both' ? '' : view }),
              text: t.views[view],
              current: view === query.view,
            }))}
          />
          {rows.length === 0 ? (
            <EmptyState title={t.empty} />
          ) : (
            <div className="results results--beside">
              <figure className="figure">
                <TwoWidths
                  draw={(width, id) => (
                    <OccupationPicture {...{ report, house, language, width, id, view: query.view }} />
                  )}
                />
                <FileLinks name="occupations" kinds={['svg', 'png', 'csv', 'xlsx']} />
              </figure>
              <div>
                <ReportStand report={report} corrections={corrections} />
                <SortLinks current={query.sort} sorts={occupationSorts.map((sort) => [sort, t.sorts[sort]] as const)} />
                <OccupationTableView report={report} rows={shown} />
                {rows.length > firstRows ? (
                  <p className="small">
                    <Link to={address({ all: query.all ? '' : '1' })} preventScrollReset>
                      {query.all ? fill(t.showFirst, { n: firstRows }) : fill(t.showAll, { n: rows.length })}
                    </Link>
                  </p>
                ) : null}
              </div>
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}
