import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { momentInWords } from '../lib/dates.ts'
import { pageNumber } from '../lib/page-number.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Badge, Button, EmptyState, LinkButton, Pager, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, usersTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'accounts.write')
  const { searchParams } = new URL(request.url)
  const text = (searchParams.get('q') ?? '').trim().slice(0, 100)
  const page = pageNumber(searchParams)
  return { text, page, ...(await reads.accounts.users(scope, { text, page })) }
}

/** Accounts of the house: who works here, with which role, and whether they are in use. */
export default function Users() {
  const t = useTexts(usersTexts)
  const language = useLanguage()
  const { text, page, pages, total, rows } = useLoaderData<typeof loader>()
  return (
    <AdminPage
      title={t.title}
      actions={
        <LinkButton to="/users/new" rank="primary">
          {t.add}
        </LinkButton>
      }
    >
      <Form method="get" role="search" aria-label={t.title} className="row">
        <label htmlFor="q" className="sr-only">
          {t.search}
        </label>
        <input id="q" name="q" className="input input--mid" defaultValue={text} placeholder={t.search} type="search" />
        <Button>{t.searchButton}</Button>
        <span role="status">{t.count(total)}</span>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          rows={rows}
          id={(row) => row.id}
          columns={[
            { head: t.name, main: true, cell: (row) => <Link to={`/users/${row.id}`}>{row.name}</Link> },
            { head: t.email, cell: (row) => row.email },
            { head: t.role, cell: (row) => t.roles[row.role as keyof typeof t.roles] },
            { head: t.site, cell: (row) => row.place ?? '–' },
            { head: t.lastSeen, cell: (row) => (row.lastSeen ? momentInWords(row.lastSeen, language) : '–') },
            {
              head: t.state,
              cell: (row) =>
                row.active ? (
                  <>
                    <Badge tone={row.hasPassword ? 'success' : 'warning'}>
                      {row.hasPassword ? t.active : t.noPassword}
                    </Badge>
                    {row.secondFactor ? <Badge>{t.withFactor}</Badge> : null}
                  </>
                ) : (
                  <Badge>{t.closed}</Badge>
                ),
            },
          ]}
        />
      )}
      <Pager page={page} pages={pages} />
    </AdminPage>
  )
}
