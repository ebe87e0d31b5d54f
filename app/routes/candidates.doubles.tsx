import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { mergeTexts } from '../domains/privacy/merges.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, mergeTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'records.merge')
  return { pairs: await reads.merges.doubles(scope) }
}

/** Profiles that may be one person's, with the reasons, to be compared. */
export default function Doubles() {
  const t = useTexts(mergeTexts)
  const c = useTexts(candidateTexts)
  const { pairs } = useLoaderData<typeof loader>()
  const named = ({ id, name, city }: { id: string; name: string; city: string | null }) => (
    <>
      <Link to={`/candidates/${id}`}>{name}</Link>{' '}
      <span className="small muted">{[city, id].filter(Boolean).join(' · ')}</span>
    </>
  )
  return (
    <Page title={t.title} sub={t.intro} crumbs={[{ to: '/candidates', text: c.title }]}>
      {pairs.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          rows={pairs}
          id={({ id }) => id}
          columns={[
            {
              head: t.pair,
              main: true,
              cell: ({ one, other }) => (
                <>
                  {named(one)}
                  <br />
                  {named(other)}
                </>
              ),
            },
            { head: t.why, cell: ({ reasons }) => reasons.map((reason) => t.reasons[reason]).join(', ') },
            {
              head: t.compare,
              cell: ({ one, other }) => (
                <LinkButton small to={`/candidates/${one.id}/merge/${other.id}`}>
                  {t.compare}
                </LinkButton>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
