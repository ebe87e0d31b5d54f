import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { leadAction, withDue } from '../http/lead-action.server.ts'
import styles from '../styles/placement.css?url'
import { useTexts } from '../ui/language.ts'
import { LeadBoard } from '../ui/lead-board.tsx'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Notice, Tabs } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, acquisitionTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'matches.read')
  const all = new URL(request.url).searchParams.get('of') === 'all'
  const cards = withDue(await reads.acquisition.cards(scope, all ? {} : { ownerId: actor.id }))
  return { all, cards, mayWrite: may(actor.role, 'leads.write') }
}

export const action = ({ request }: ActionFunctionArgs) => {
  const all = new URL(request.url).searchParams.get('of') === 'all'
  return leadAction(request, all ? '/leads?of=all' : '/leads', null)
}

/** The board: firms in talks, by state. */
export default function Leads() {
  const t = useTexts(acquisitionTexts)
  const { all, cards, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const due = cards.filter((card) => card.due).length
  return (
    <Page
      title={t.title}
      sub={due > 0 ? t.dueCount(due) : undefined}
      actions={<LinkButton to="/leads/asleep">{t.asleep}</LinkButton>}
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <Tabs
        label={t.owner}
        tabs={[
          { to: '/leads', text: t.mine, current: !all },
          { to: '/leads?of=all', text: t.all, current: all },
        ]}
      />
      {cards.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <>
          {mayWrite ? <p className="muted small no-print">{t.moveHint}</p> : null}
          <LeadBoard cards={cards} mayWrite={mayWrite} />
        </>
      )}
    </Page>
  )
}
