import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import { estimate } from '../domains/reports/interval.ts'
import { amount, percent } from '../domains/reports/numbers.ts'
import { monthInWords } from '../domains/reports/occupation-report.ts'
import { lastEndedMonth, lastMonthEnds } from '../domains/reports/period.ts'
import { readTarget } from '../domains/reports/target.form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { shortDay } from '../lib/dates.ts'
import styles from '../styles/results.css?url'
import { ChoiceFilter, Filters } from '../ui/filters.tsx'
import { IntegrationParts } from '../ui/integration-parts.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, Section, Table } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { SiteFilter } from '../ui/report-filters.tsx'
import { TargetList } from '../ui/target-list.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, integrationTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'reports.read')
  const params = new URL(request.url).searchParams
  const site = (params.get('site') ?? '').slice(0, 100)
  const months = lastMonthEnds(lastEndedMonth(reads.reports.today()), 24)
    .map((day) => day.slice(0, 7))
    .reverse()
  const month = months.find((one) => one === params.get('month')) ?? months[0] ?? ''
  const year = Number(reads.reports.today().slice(0, 4))
  const [report, tracks, due, sites] = await Promise.all([
    reads.reports.integrations(scope, month, site),
    reads.reports.targets(scope, year),
    may(actor.role, 'records.read') ? reads.reports.aftercare(scope, site) : [],
    reads.accounts.sites(),
  ])
  const choices = months.map((one) => [one, monthInWords(one, language)] as const)
  return { report, tracks, due, sites, choices, year, mayWrite: may(actor.role, 'targets.write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'targets.write')
  const target = readTarget(await request.formData())
  const t = integrationTexts[language]
  if (!target) return redirectWith('/results/integrations', { text: t.wrong, tone: 'warning' })
  await app.reports.setTarget(actor, target.year, target.figure, target.changePercent)
  return redirectWith('/results/integrations', { text: t.saved })
}

export default function Integrations() {
  const { report, tracks, due, sites, choices, year, mayWrite } = useLoaderData<typeof loader>()
  const t = useTexts(integrationTexts)
  const language = useLanguage()
  const { whole, ways, trials } = report
  const bounds = (hits: number, of: number) => {
    const { low, high } = estimate(hits, of)
    return { low: percent(low, language, 0), high: percent(high, language, 0) }
  }
  const known = ways.lasted + ways.ended
  const begun = trials.reduce((sum, { n }) => sum + n, 0)
  const states: Readonly<Record<string, string>> = t.trialStates
  return (
    <Page title={t.title} crumbs={[{ to: '/results', text: t.results }]}>
      <div className="list">
        <Filters>
          <ChoiceFilter name="month" label={t.month} choices={choices} />
          <SiteFilter sites={sites} />
        </Filters>
        <div>
          <Facts
            rows={[
              [
                t.rate,
                whole.meanStock === null
                  ? fill(t.noStock, { n: whole.integrations })
                  : fill(t.rateLine, {
                      rate: percent(whole.rate, language),
                      n: whole.integrations,
                      stock: amount(whole.meanStock, language),
                      months: whole.months,
                    }),
              ],
              [
                t.lasted,
                fill(t.lastedLine, {
                  lasted: ways.lasted,
                  known,
                  open: ways.due - known,
                  ...bounds(ways.lasted, known),
                }),
              ],
              [t.leads, fill(t.leadsLine, { n: ways.byLead, all: ways.all, ...bounds(ways.byLead, ways.all) })],
              [
                t.trials,
                begun === 0
                  ? t.noTrials
                  : fill(t.trialsLine, {
                      n: begun,
                      states: trials.map(({ state, n }) => `${n} ${states[state] ?? state}`).join(', '),
                    }),
              ],
            ]}
          />
          <Section title={fill(t.targets, { year })}>
            <TargetList tracks={tracks} year={year} mayWrite={mayWrite} />
          </Section>
          <IntegrationParts parts={report.parts} sites={sites} />
          <Section title={t.aftercare}>
            <p className="small muted">{t.aftercareNote}</p>
            {due.length === 0 ? (
              <p>{t.noAftercare}</p>
            ) : (
              <Table
                caption={t.aftercare}
                rows={due}
                id={({ id }) => id}
                columns={[
                  {
                    head: t.person,
                    main: true,
                    cell: (row) => <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link>,
                  },
                  { head: t.employer, cell: (row) => <Link to={`/employers/${row.employerId}`}>{row.employer}</Link> },
                  { head: t.site, cell: (row) => row.site },
                  { head: t.began, cell: (row) => shortDay(row.began, language) },
                  { head: t.until, cell: (row) => shortDay(row.until, language) },
                ]}
              />
            )}
          </Section>
          <details className="stand">
            <summary>{t.definition}</summary>
            <p>{t.definitionText}</p>
          </details>
        </div>
      </div>
    </Page>
  )
}
