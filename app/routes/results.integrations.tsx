import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { behindAddress, behindCell } from '../domains/reports/behind.ts'
import { lastingForm } from '../domains/reports/entries.form.ts'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import { monthInWords } from '../domains/reports/occupation-report.ts'
import { lastEndedMonth, lastMonthEnds } from '../domains/reports/period.ts'
import { readTarget } from '../domains/reports/target.form.ts'
import { readForm, textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/results.css?url'
import { ChoiceFilter, Filters } from '../ui/filters.tsx'
import { FigureTableView } from '../ui/figure-table.tsx'
import { AftercareList } from '../ui/aftercare-list.tsx'
import { IntegrationFacts } from '../ui/integration-facts.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/parts.tsx'
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
    reads.reports.integrationTables(scope, month, site, language),
    reads.reports.targets(scope, year),
    may(actor.role, 'records.read') ? reads.reports.aftercare(scope, site) : [],
    reads.accounts.sites(),
  ])
  const choices = months.map((one) => [one, monthInWords(one, language)] as const)
  const rights = {
    mayWrite: may(actor.role, 'targets.write'),
    mayEnter: may(actor.role, 'records.write'),
    mayOpen: may(actor.role, 'records.read'),
  }
  return { report, tracks, due, sites, choices, year, today: reads.reports.today(), site, ...rights }
}

export async function action({ request }: ActionFunctionArgs) {
  const sent = await request.formData()
  const here = '/results/integrations'
  if (textField(sent, 'intent') === 'lasting') {
    const { actor, language } = await requireCaller(request, 'records.write')
    const e = entryTexts[language]
    const form = readForm(sent, lastingForm)
    if (!form.ok) return redirectWith(here, { text: e.lastingGone, tone: 'warning' })
    const { integration, outcome } = form.data
    const done = await app.reports.setLasting(actor, integration, outcome === 'clear' ? null : outcome === 'lasted')
    if (!done) return redirectWith(here, { text: e.lastingGone, tone: 'warning' })
    if (outcome === 'clear') return redirectWith(here, { text: e.lastingCleared })
    const fields = { intent: 'lasting', integration, outcome: 'clear' }
    return redirectWith(here, { text: e.lastingSaved, undo: { action: here, fields } })
  }
  const { actor, language } = await requireCaller(request, 'targets.write')
  const target = readTarget(sent)
  const t = integrationTexts[language]
  if (!target) return redirectWith(here, { text: t.wrong, tone: 'warning' })
  await app.reports.setTarget(actor, target.year, target.figure, target.changePercent)
  return redirectWith(here, { text: t.saved })
}

export default function Integrations() {
  const { report, tracks, due, sites, choices, year, today, site, mayWrite, mayEnter, mayOpen } =
    useLoaderData<typeof loader>()
  const t = useTexts(integrationTexts)
  const span = { from: report.from, to: report.to, site }
  const rowsAt = (table: string) => (row: string, column: string) => {
    const behind = behindCell(table, '', row, column, span)
    return behind && behindAddress(behind)
  }
  const parts = report.tables.filter(({ name }) => /by-(month|site|profile|group)$/.test(name))
  return (
    <Page title={t.title} crumbs={[{ to: '/results', text: t.results }]}>
      <div className="list">
        <Filters>
          <ChoiceFilter name="month" label={t.month} choices={choices} />
          <SiteFilter sites={sites} />
        </Filters>
        <div>
          <IntegrationFacts
            {...{ whole: report.whole, ways: report.ways, trials: report.trials }}
            {...(mayOpen ? { span } : {})}
          />
          <Section title={fill(t.targets, { year })}>
            <TargetList tracks={tracks} year={year} mayWrite={mayWrite} />
          </Section>
          {parts.map((table) => (
            <Section key={table.name} title={table.title}>
              {table.name.endsWith('group') ? <p className="small muted">{t.groupNote}</p> : null}
              <FigureTableView table={table} {...(mayOpen ? { opens: rowsAt(table.name) } : {})} />
            </Section>
          ))}
          <AftercareList due={due} today={today} mayEnter={mayEnter} />
        </div>
      </div>
    </Page>
  )
}
