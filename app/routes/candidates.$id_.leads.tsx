import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { leadAction, withDue } from '../http/lead-action.server.ts'
import { frameTexts } from '../ui/frame.texts.ts'
import { useTexts } from '../ui/language.ts'
import { LeadCard } from '../ui/lead-card.tsx'
import { Page } from '../ui/page.tsx'
import { Badge, Button, EmptyState, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, acquisitionTexts[titleLanguage(matches)].forPerson(page?.person.name ?? ''))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'matches.read')
  const id = params.id ?? ''
  const person = (await reads.matching.personFacts(scope, [id])).get(id)
  if (!person) throw notFound()
  const leads = (await reads.acquisition.leadsFor(scope, id, { top: 12, language })) ?? []
  const firms = await reads.acquisition.firms(
    scope,
    leads.map(({ employer }) => employer),
  )
  const cards = withDue(await reads.acquisition.cards(scope, { candidateId: id }))
  const taken = new Set(cards.map(({ employerId }) => employerId))
  return {
    person,
    cards,
    mayWrite: may(actor.role, 'leads.write'),
    leads: leads.flatMap((lead) => {
      const firm = firms.get(lead.employer)
      return firm && !taken.has(lead.employer) ? [{ ...lead, firm }] : []
    }),
  }
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  leadAction(request, `/candidates/${params.id ?? ''}/leads`, params.id ?? '')

/** Candidate-oriented placement: the firms most likely to hire this person, and why. */
export default function Leads() {
  const t = useTexts(acquisitionTexts)
  const f = useTexts(frameTexts)
  const { person, leads, cards, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t.forPerson(person.name)}
      crumbs={[
        { to: '/candidates', text: f.candidates },
        { to: `/candidates/${person.id}`, text: person.name },
      ]}
      actions={<LinkButton to="/leads">{t.title}</LinkButton>}
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <p className="muted">{t.hint}</p>
      {cards.length > 0 ? (
        <Section title={t.title}>
          <div className="board">
            {cards.map((card) => (
              <article className="card stack" key={card.id} data-row>
                <LeadCard lead={card} mayWrite={mayWrite} />
              </article>
            ))}
          </div>
        </Section>
      ) : null}
      {leads.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        leads.map(({ employer, score, reasons, firm }) => (
          <article className="match" key={employer} data-row>
            <div className="match__top">
              <span className="match__score">
                {score}
                <span className="kern-sr-only"> / 100</span>
              </span>
              <h2 className="sub">
                <Link to={`/employers/${employer}`}>{firm.name}</Link>
                {firm.city ? `, ${firm.city}` : ''}
              </h2>
              {firm.heldBy ? (
                <Badge tone="warning">
                  {t.heldBy} {firm.heldBy}
                </Badge>
              ) : null}
            </div>
            <ul className="small">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            {mayWrite && !firm.heldBy ? (
              <Form method="post" className="no-print">
                <input type="hidden" name="employer" value={employer} />
                <Button small rank="primary" name="intent" value="take" label={`${t.take}: ${firm.name}`}>
                  {t.take}
                </Button>
              </Form>
            ) : null}
          </article>
        ))
      )}
    </Page>
  )
}
