import { Link, useSearchParams } from '@remix-run/react'
import type { BehindQuery, BehindRow } from '../domains/reports/behind.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import { rowsTexts } from '../domains/reports/rows.texts.ts'
import { workTexts } from '../domains/reports/work.texts.ts'
import { shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Page } from './page.tsx'
import { EmptyState, LinkButton, Pager, Table } from './parts.tsx'
import { fill } from './record.texts.ts'

/** What the page of rows behind a figure shows. */
export interface BehindView {
  query: BehindQuery
  rows: readonly BehindRow[]
  total: number
  page: number
  /** Name of the site that the figure is narrowed to, and of the part, where it is an employer or a site. */
  site: string | null
  part: string | null
}

/** Rows behind a figure of the work or of integrations, the newest first. */
export function BehindRows({ query, rows, total, page, site, part }: BehindView) {
  const t = useTexts(rowsTexts)
  const w = useTexts(workTexts)
  const i = useTexts(integrationTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const { figure, stage, span } = query
  const stages: Readonly<Record<string, string>> = { ...w.columns, ...t.stages }
  const words: Readonly<Record<string, string>> = { ...w.parts, ...i.ways, ...i.trialStates }
  const ofWork = !['integrations', 'trials', 'aftercare'].includes(figure)
  const subject = figure === 'closed' || figure === 'silent' ? 'vacancies' : figure
  const back = new URLSearchParams(ofWork ? { subject, ...span, by: query.by } : { site: span.site })
  const now = figure === 'aftercare' || figure === 'silent'
  const days = { from: shortDay(span.from, language), to: shortDay(span.to, language) }
  const narrowed = [stages[stage] ?? '', part ?? words[query.part] ?? query.part, site, now ? '' : fill(t.period, days)]
  return (
    <Page
      title={t.behind[figure]}
      sub={narrowed.filter(Boolean).join(' · ')}
      crumbs={[
        { to: '/results', text: t.results },
        ofWork
          ? { to: `/results/work?${back.toString()}`, text: w.title }
          : { to: `/results/integrations?${back.toString()}`, text: i.title },
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
      {figure === 'integrations' ? <p className="stand">{t.erased}</p> : null}
      {rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.behind[figure]}
          rows={rows}
          id={(row) => row.id}
          columns={[
            { head: t.name, main: true, cell: (row) => <Link to={row.link}>{row.name || row.link}</Link> },
            { head: t.detail, cell: (row) => row.detail },
            { head: t.site, cell: (row) => row.site },
            { head: t.dayHead, cell: (row) => (row.day ? shortDay(row.day, language) : '') },
          ]}
        />
      )}
      <Pager page={page} pages={Math.ceil(total / 25)} />
    </Page>
  )
}
