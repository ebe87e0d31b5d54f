import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { searchTexts } from '../domains/search/search.texts.ts'
import { searchKinds, sortsOfKind } from '../domains/search/search.ts'
import type { SearchKind } from '../domains/search/search.ts'
import { requireCaller } from '../http/guard.server.ts'
import { searchPage } from '../http/search.server.ts'
import styles from '../styles/search.css?url'
import { FilterNotes } from '../ui/filter-notes.tsx'
import { chipsOf, NoResults, SortLinks } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Chips, EmptyState, Notice, Pager, Section, Tabs } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { SaveSearch } from '../ui/save-search.tsx'
import { SearchFilters, useActiveFilters } from '../ui/search-filters.tsx'
import { SearchHits } from '../ui/search-hits.tsx'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Suche' }]

export async function loader({ request }: LoaderFunctionArgs) {
  return searchPage(request, await requireCaller(request, 'records.read'))
}

export default function Search() {
  const page = useLoaderData<typeof loader>()
  const t = useTexts(searchTexts)
  const [params] = useSearchParams()
  const { address, found, narrowed } = page
  const active = useActiveFilters(page)
  const to = (kind: SearchKind | null) => {
    const next = new URLSearchParams()
    if (address.text) next.set('q', address.text)
    if (kind) next.set('kind', kind)
    return `/search?${next.toString()}`
  }
  const one = address.kind ? found.kinds[0] : undefined
  const empty = narrowed && found.kinds.every(({ rows }) => rows.length === 0)
  return (
    <Page title={t.title} sub={t.hint}>
      <Form className="row" role="search">
        {[...params].flatMap(([name, value], at) =>
          name === 'q' || name === 'page'
            ? []
            : [<input key={`${name}${at}`} type="hidden" name={name} value={value} />],
        )}
        <input
          key={address.text}
          className="input input--mid"
          type="search"
          name="q"
          aria-label={t.title}
          defaultValue={address.text}
        />
        <Button rank="primary">{t.go}</Button>
      </Form>
      <Tabs
        label={t.title}
        tabs={[
          { to: to(null), text: t.all, current: address.kind === null },
          ...searchKinds.map((kind) => ({ to: to(kind), text: t.kinds[kind], current: address.kind === kind })),
        ]}
      />
      {found.loosened ? <Notice>{t.loosened}</Notice> : null}
      {!narrowed ? (
        <EmptyState title={t.start}>
          <p>{t.startHint}</p>
        </EmptyState>
      ) : null}
      {address.kind ? <SaveSearch /> : null}
      {address.kind && one ? (
        <div className="list">
          <SearchFilters page={page} counts={one.facets} kind={address.kind} />
          <div>
            <Chips chips={chipsOf(active, params)} />
            <FilterNotes {...page} />
            <div className="list__head">
              <p role="status">
                <strong>{one.total === 1 ? t.countOne : fill(t.count, { n: one.total ?? 0 })}</strong>
              </p>
              <SortLinks
                current={address.sort}
                sorts={sortsOfKind[address.kind].flatMap((sort) =>
                  sort === 'near' && !page.placeName ? [] : [[sort, t.sorts[sort]] as const],
                )}
              />
            </div>
            <SearchHits rows={one.rows} marked={found.marked} titles={page.titles} sites={page.sites} />
            {empty ? <NoResults title={t.nothing} active={active} /> : null}
            <Pager page={address.page} pages={Math.min(40, Math.ceil((one.total ?? 0) / 25))} />
          </div>
        </div>
      ) : (
        found.kinds.map(({ kind, rows, total }) =>
          rows.length === 0 ? null : (
            <Section
              key={kind}
              title={t.kinds[kind]}
              actions={<Link to={to(kind)}>{fill(t.more, { n: total ?? rows.length, kind: t.kinds[kind] })}</Link>}
            >
              <SearchHits rows={rows} marked={found.marked} titles={page.titles} sites={page.sites} />
            </Section>
          ),
        )
      )}
      {empty && !address.kind ? (
        <EmptyState title={t.nothing}>
          <p>{t.nothingHint}</p>
        </EmptyState>
      ) : null}
      {page.elsewhere.length > 0 ? (
        <p>
          {t.elsewhere}{' '}
          {page.elsewhere.map(({ kind, total }, at) => (
            <span key={kind}>
              {at > 0 ? ' · ' : ''}
              <Link to={to(kind)}>
                {t.kinds[kind]} ({total})
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </Page>
  )
}
