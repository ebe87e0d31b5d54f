import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { leadStates } from '../domains/acquisition/lead.ts'
import { requireCaller } from '../http/guard.server.ts'
import { leadAction } from '../http/lead-action.server.ts'
import { useTexts } from '../ui/language.ts'
import { LeadCard } from '../ui/lead-card.tsx'
import { Page } from '../ui/page.tsx'
import { EmptyState, Notice, Section, Tabs } from '../ui/parts.tsx'
import { reads } from '../wiring.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'matches.read')
  const all = new URL(request.url).searchParams.get('of') === 'all'
  const cards = await reads.acquisition.cards(scope, all ? {} : { ownerId: actor.id })
  return { all, cards, mayWrite: may(actor.role, 'leads.write') }
}

export const action = ({ request }: ActionFunctionArgs) => leadAction(request, '/leads', null)

/** The board: firms in talks, by state. */
export default function Leads() {
  const t = useTexts(acquisitionTexts)
  const { all, cards, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const columns = leadStates
    .map((state) => ({ state, rows: cards.filter((card) => card.state === state) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Page title={t.title}>
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <Tabs
        label={t.owner}
        tabs={[
          { to: '/leads', text: t.mine, current: !all },
          { to: '/leads?of=all', text: t.all, current: all },
        ]}
      />
      {columns.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <div className="board">
          {columns.map(({ state, rows }) => (
            <Section key={state} title={`${t.states[state]} (${rows.length})`}>
              <div className="stack">
                {rows.map((card) => (
                  <LeadCard key={card.id} lead={card} mayWrite={mayWrite} />
                ))}
              </div>
            </Section>
          ))}
        </div>
      )}
    </Page>
  )
}
