import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { searchStateTexts } from '../domains/search/search-state.texts.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { useTexts } from '../ui/language.ts'
import { Facts, Section, Table } from '../ui/parts.tsx'
import { fill } from '../ui/record.texts.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, searchStateTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'house.write')
  return { state: await app.search.state(), kinds: await reads.search.documents(scope) }
}

/** How search stands, for administrators. */
export default function SearchState() {
  const { state, kinds } = useLoaderData<typeof loader>()
  const t = useTexts(searchStateTexts)
  const s = useTexts(searchTexts)
  const answering = 'answering' in state ? state.answering : 'postgres'
  const server = 'server' in state ? state.server : null
  return (
    <AdminPage title={t.title} sub={t.sub}>
      <Facts
        rows={[
          [t.answers, t.engines[answering === 'meilisearch' ? 'meilisearch' : 'postgres']],
          [t.state, t.states[state.state]],
          [t.waiting, String(state.waiting)],
          [t.lag, fill(t.seconds, { n: state.lagSeconds })],
          ...(state.done === null ? [] : [[t.done, `${state.done} %`] as const]),
          [
            t.server,
            server
              ? `${t.serverStates[server.state] ?? fill(t.fault, { fault: server.state })} · ${t.waiting}: ${server.waiting} · ${t.lag}: ${fill(t.seconds, { n: server.lagSeconds })}`
              : t.noServer,
          ],
        ]}
      />
      <Section title={t.documents}>
        <Table
          caption={t.documents}
          rows={kinds}
          id={({ kind }) => kind}
          columns={[
            { head: t.kind, main: true, cell: ({ kind }) => s.kinds[kind] },
            { head: t.rows, end: true, cell: ({ rows }) => rows },
            { head: t.number, end: true, cell: ({ documents }) => documents },
          ]}
        />
      </Section>
      <p className="small muted">{t.help}</p>
    </AdminPage>
  )
}
