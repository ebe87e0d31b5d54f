import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { frameTexts } from './frame.texts.ts'
import { customerPartsTexts } from './customer-parts.texts.ts'
import { useSharedTexts } from './customer-language.ts'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

/** State of a thing in one or two words. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone === 'neutral' ? 'badge' : `badge badge--${tone}`}>{children}</span>
}

/** A box that says something that matters for the page. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: Exclude<Tone, 'neutral'>
  title?: string
  children: ReactNode
}) {
  return (
    <div className={tone === 'info' ? 'notice' : `notice notice--${tone}`}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  )
}

type Rank = 'primary' | 'secondary' | 'tertiary'

/** A button that sends its form. `name`/`value` say which button it was. */
export function Button(props: {
  rank?: Rank
  small?: boolean
  name?: string
  value?: string
  form?: string
  label?: string
  children: ReactNode
}) {
  const { rank = 'secondary', small, children, label, ...rest } = props
  return (
    <button className={`kern-btn kern-btn--${rank}${small ? ' kern-btn--small' : ''}`} aria-label={label} {...rest}>
      <span className="kern-label">{children}</span>
    </button>
  )
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton(props: { to: string; rank?: Rank; small?: boolean; reload?: boolean; children: ReactNode }) {
  const look = `kern-btn kern-btn--${props.rank ?? 'secondary'}${props.small ? ' kern-btn--small' : ''}`
  return (
    <Link className={look} to={props.to} reloadDocument={props.reload ?? false}>
      <span className="kern-label">{props.children}</span>
    </Link>
  )
}

export function Section({
  title,
  id,
  actions,
  children,
}: {
  title: string
  id?: string
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="section" id={id} aria-label={title}>
      <div className="row">
        <h2 className="sub">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** Facts as a description list. A missing fact stands as what it is: not known. */
export function Facts({
  rows,
  unknown,
}: {
  rows: readonly (readonly [label: string, value: ReactNode])[]
  unknown?: string
}) {
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className="muted">{unknown ?? '–'}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Nothing here: says so, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}

export interface Column<Row> {
  head: string
  cell(row: Row): ReactNode
  end?: boolean
  main?: boolean
  /** Beside the head: what the column means. */
  help?: ReactNode
}

/** A table that becomes cards on a phone. The first column names the row. */
export function Table<Row>(props: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  id(row: Row): string
}) {
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="kern-sr-only">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.head} scope="col" className={column.end ? 'end' : undefined}>
                {column.head}
                {column.help}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.id(row)} data-row>
              {props.columns.map((column) => (
                <td
                  key={column.head}
                  data-label={column.main ? undefined : column.head}
                  className={[column.end ? 'end num' : '', column.main ? 'main' : ''].join(' ').trim() || undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Page by page; the rest of the URL stays as it is. */
export function Pager({ page, pages }: { page: number; pages: number }) {
  const t = useSharedTexts<'pageOf' | 'previous' | 'next'>(frameTexts, customerPartsTexts)
  const [params] = useSearchParams()
  if (pages <= 1) return null
  const to = (n: number) => {
    const next = new URLSearchParams(params)
    next.set('page', String(n))
    return `?${next.toString()}`
  }
  return (
    <nav className="pager" aria-label={t.pageOf.replace('{n}', String(page)).replace('{m}', String(pages))}>
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev">
          ← {t.previous}
        </Link>
      ) : null}
      <span>{t.pageOf.replace('{n}', String(page)).replace('{m}', String(pages))}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next">
          {t.next} →
        </Link>
      ) : null}
    </nav>
  )
}

/** What filters are on; each chip is a link that takes one away. */
export function Chips({ chips }: { chips: readonly { text: string; without: string }[] }) {
  const t = useSharedTexts<'close'>(frameTexts, customerPartsTexts)
  if (chips.length === 0) return null
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.text}>
          <Link className="chip" to={chip.without}>
            {chip.text} <span aria-hidden="true">×</span>
            <span className="kern-sr-only">{t.close}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { to: string; text: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined} preventScrollReset>
              {tab.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
