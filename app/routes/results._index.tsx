import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { definitionTexts } from '../domains/reports/definitions.texts.ts'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import { amount, percent, ratio } from '../domains/reports/numbers.ts'
import { vacanciesPerPerson } from '../domains/reports/occupation-figures.ts'
import { lastEndedMonth } from '../domains/reports/period.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { everything } from '../domains/reports/stock.ts'
import { workSubjects } from '../domains/reports/work.ts'
import { yearlyTexts } from '../domains/reports/yearly.texts.ts'
import { workTexts } from '../domains/reports/work.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import styles from '../styles/results.css?url'
import { OccupationPicture } from '../ui/charts/occupation-picture.tsx'
import { TwoWidths } from '../ui/charts/two-widths.tsx'
import { Filters } from '../ui/filters.tsx'
import { useHouseName } from '../ui/house-name.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Section, Table } from '../ui/parts.tsx'
import { SiteFilter } from '../ui/report-filters.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, reportTexts[titleLanguage(matches)].title)

/** The house at a glance; an officer begins with the own site, a team lead with all. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'reports.read')
  const params = new URL(request.url).searchParams
  const sites = await reads.accounts.sites()
  const own = actor.role === 'officer' || actor.role === 'integration' ? (actor.siteId ?? '') : ''
  const site = params.has('site') ? (params.get('site') ?? '') : own
  const [report, integrations, compared] = await Promise.all([
    reads.reports.occupations(scope, '', { ...everything(2), site }, language),
    reads.reports.integrations(scope, lastEndedMonth(reads.reports.today()), site),
    reads.reports.sites(scope),
  ])
  return { report, rate: integrations.whole, ways: integrations.ways, compared, sites, site }
}

export default function Results() {
  const { report, rate, ways, compared, sites, site } = useLoaderData<typeof loader>()
  const t = useTexts(reportTexts)
  const i = useTexts(integrationTexts)
  const w = useTexts(workTexts)
  const d = useTexts(definitionTexts)
  const y = useTexts(yearlyTexts)
  const e = useTexts(entryTexts)
  const house = useHouseName()
  const language = useLanguage()
  const { total } = report.table
  const at = site ? `?site=${encodeURIComponent(site)}` : ''
  const tiles = [
    {
      to: `/results/rows?figure=vacancies&site=${site}`,
      head: t.count.vacancies,
      value: amount(total.vacancies, language),
    },
    {
      to: `/results/rows?figure=unemployed&site=${site}`,
      head: t.count.unemployed,
      value: amount(total.people, language),
    },
    { to: `/results/occupations${at}`, head: t.perPerson, value: ratio(vacanciesPerPerson(total), language) },
    { to: `/results/integrations${at}`, head: i.rate, value: percent(rate.rate, language) },
    { to: `/results/integrations${at}`, head: i.n, value: amount(ways.all, language) },
  ]
  return (
    <Page title={t.title} sub={sites.find(({ id }) => id === site)?.name ?? t.allSites}>
      <div className="list">
        <Filters>
          <SiteFilter sites={sites} chosen={site} />
        </Filters>
        <div>
          <ul className="tiles">
            {tiles.map(({ to, head, value }) => (
              <li key={head}>
                <Link to={to}>
                  <strong className="num">{value}</strong> <span>{head}</span>
                </Link>
              </li>
            ))}
          </ul>
          <div className="results results--beside">
            <figure className="figure">
              <TwoWidths
                draw={(width, id) => <OccupationPicture {...{ report, house, language, width, id, view: 'tension' }} />}
              />
              <figcaption>
                <Link to={`/results/occupations${at}`}>{t.occupations}</Link>
              </figcaption>
            </figure>
            <div>
              <Section title={t.compare}>
                <Table
                  caption={t.compare}
                  rows={compared}
                  id={({ id }) => id}
                  columns={[
                    { head: t.site, main: true, cell: (row) => <Link to={`?site=${row.id}`}>{row.name}</Link> },
                    { head: t.vacancies, end: true, cell: (row) => amount(row.vacancies, language) },
                    { head: t.people, end: true, cell: (row) => amount(row.people, language) },
                    { head: t.perPerson, end: true, cell: (row) => ratio(vacanciesPerPerson(row), language) },
                    { head: i.n, end: true, cell: (row) => amount(row.integrations, language) },
                    { head: i.rate, end: true, cell: (row) => percent(row.rate, language) },
                  ]}
                />
              </Section>
              <Section title={t.more}>
                <ul className="plain-list">
                  <li>
                    <Link to={`/results/integrations${at}`}>{i.title}</Link>
                  </li>
                  <li>
                    <Link to="/results/report">{y.title}</Link>
                  </li>
                  <li>
                    <Link to="/results/costs">{e.costs}</Link>
                  </li>
                  <li>
                    <Link to="/results/corrections">{e.corrections}</Link>
                  </li>
                  <li>
                    <Link to="/results/definitions">{d.title}</Link>
                  </li>
                  {workSubjects.map((subject) => (
                    <li key={subject}>
                      <Link to={`/results/work?subject=${subject}${site ? `&site=${site}` : ''}`}>
                        {w.subjects[subject]}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Section>
            </div>
          </div>
        </div>
      </div>
    </Page>
  )
}
