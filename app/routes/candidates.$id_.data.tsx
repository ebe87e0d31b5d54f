import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { personDataTexts } from '../domains/privacy/person-data.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, personDataTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'privacy.write')
  const id = params.id ?? ''
  const kept = await reads.people.counts(scope, id)
  if (!kept) throw notFound()
  return { id, ...kept, mayErase: may(actor.role, 'records.delete'), mayRead: may(actor.role, 'records.read') }
}

/** What is kept about a person: how much of what, the copy of it, the way to erase it. */
export default function PersonData() {
  const t = useTexts(personDataTexts)
  const { id, name, tables, mayErase, mayRead } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t.title}
      sub={name}
      narrow
      crumbs={
        mayRead
          ? [
              { to: '/candidates', text: t.people },
              { to: `/candidates/${id}`, text: name },
            ]
          : []
      }
    >
      <p>{t.intro}</p>
      <p className="row">
        <LinkButton reload to={`/candidates/${id}/data/pdf`}>
          {t.pdf}
        </LinkButton>
        <LinkButton reload to={`/candidates/${id}/data/json`}>
          {t.json}
        </LinkButton>
      </p>
      <Section title={t.kept}>
        <Table
          caption={t.kept}
          rows={tables}
          id={({ table }) => table}
          columns={[
            { head: t.table, main: true, cell: ({ table }) => t.tables[table] ?? table },
            { head: t.rows, cell: ({ rows }) => String(rows) },
          ]}
        />
      </Section>
      {mayErase ? (
        <p>
          <LinkButton to={`/candidates/${id}/erase`}>{t.erase}</LinkButton>
        </p>
      ) : null}
    </Page>
  )
}
