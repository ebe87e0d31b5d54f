import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { handoverTexts } from '../domains/candidates/handover.texts.ts'
import { placementTexts } from '../domains/matching/placement.texts.ts'
import { worklistTexts } from '../domains/worklist/worklist.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { worklistAction } from '../http/worklist-action.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, LinkButton, Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { WorkGroupCard } from '../ui/work-group.tsx'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, worklistTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'worklist.read')
  const asked = new URL(request.url).searchParams
  const site = asked.get('site') ?? actor.siteId ?? ''
  const mine = asked.get('of') === 'me'
  return {
    site,
    mine,
    sites: await reads.accounts.sites(),
    mayAct: may(actor.role, 'records.write'),
    groups: await reads.worklist(scope, { site, owner: mine ? actor.id : '' }, language),
  }
}

export const action = ({ request }: ActionFunctionArgs) => worklistAction(request)

/** Start page: what waits, by why, oldest first. */
export default function Worklist() {
  const t = useTexts(worklistTexts)
  const a = useTexts(acquisitionTexts)
  const p = useTexts(placementTexts)
  const h = useTexts(handoverTexts)
  const { site, mine, sites, groups, mayAct } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to="/handovers">{h.title}</LinkButton>
          <LinkButton to="/placement">{p.placement}</LinkButton>
          <LinkButton to="/attention">{p.attention}</LinkButton>
          <LinkButton to="/leads">{a.title}</LinkButton>
        </>
      }
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <Form className="row">
        <select className="input input--mid" name="site" aria-label={t.site} defaultValue={site} key={site}>
          <option value="">{t.allSites}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select className="input input--mid" name="of" aria-label={t.whose} defaultValue={mine ? 'me' : ''}>
          <option value="">{t.everybody}</option>
          <option value="me">{t.mine}</option>
        </select>
        <Button>{t.show}</Button>
      </Form>
      {groups.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <div className="board">
          {groups.map((group) => (
            <WorkGroupCard key={group.group} group={group} mayAct={mayAct} />
          ))}
        </div>
      )}
    </Page>
  )
}
