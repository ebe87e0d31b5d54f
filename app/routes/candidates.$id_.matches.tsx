import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { readiness } from '../domains/candidates/candidate.ts'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { livingProposals } from '../domains/matching/proposal.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { placementTexts } from '../domains/matching/placement.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { proposalAction } from '../http/proposal-action.server.ts'
import { matchSub } from '../ui/match-words.ts'
import { MatchRow } from '../ui/match-row.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { ProposeBar } from '../ui/propose-bar.tsx'
import { ProposalList } from '../ui/proposal-list.tsx'
import { frameTexts } from '../ui/frame.texts.ts'
import { dayOf } from '../lib/dates.ts'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, matchTexts[titleLanguage(matches)].vacanciesFor(page?.person.name ?? ''))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'matches.read')
  const id = params.id ?? ''
  const person = (await reads.matching.personFacts(scope, [id])).get(id)
  if (!person) throw notFound()
  const lists = (await reads.matching.vacanciesFor(scope, id, { top: 25, language })) ?? { matches: [], near: [] }
  const facts = await reads.matching.vacancyFacts(
    scope,
    [...lists.matches, ...lists.near].map((match) => match.id),
  )
  const proposals = await reads.matching.proposals(scope, { candidateId: id })
  const open = proposals.filter(({ state }) => livingProposals.includes(state)).map(({ vacancyId }) => vacancyId)
  const show = <T extends { id: string }>(match: T) => {
    const vacancy = facts.get(match.id)
    return vacancy ? [{ ...match, vacancy, proposed: open.includes(match.id) }] : []
  }
  return {
    person,
    ready: readiness(person.readyOn, dayOf(app.now())),
    matches: await reads.matching.spread(
      'vacancy',
      lists.matches.flatMap(show),
      language,
      ({ vacancy }) => vacancy.places,
    ),
    openings: await reads.matching.openings(scope, id, language),
    near: lists.near.flatMap(show),
    proposals,
    mayPropose: may(actor.role, 'proposals.write'),
  }
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  proposalAction(request, `/candidates/${params.id ?? ''}/matches`, (vacancy) => ({
    candidate: params.id ?? '',
    vacancy,
  }))

export default function Matches() {
  const t = useTexts(matchTexts)
  const f = useTexts(frameTexts)
  const a = useTexts(acquisitionTexts)
  const s = useTexts(placementTexts)
  const language = useLanguage()
  const { person, ready, matches, openings, near, proposals, mayPropose } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const row = (match: (typeof matches)[number] | (typeof near)[number]) => (
    <MatchRow
      key={match.id}
      pair={{ candidate: person.id, vacancy: match.id }}
      title={`${match.vacancy.title} · ${match.vacancy.employer}`}
      to={`/vacancies/${match.id}`}
      sub={matchSub(match.vacancy, match.vacancy.tempAgency ? t.temp : null, language)}
      score={match.score}
      factors={'factors' in match ? match.factors : undefined}
      unknown={'unknown' in match ? match.unknown : undefined}
      gaps={'gaps' in match ? match.gaps : undefined}
      note={'note' in match ? match.note : undefined}
      proposed={match.proposed}
      mayPropose={mayPropose}
      choose={match.id}
    />
  )
  return (
    <Page
      title={t.vacanciesFor(person.name)}
      crumbs={[
        { to: '/candidates', text: f.candidates },
        { to: `/candidates/${person.id}`, text: person.name },
      ]}
      actions={
        <>
          <LinkButton to="/attention">{s.attention}</LinkButton>
          <LinkButton to={`/candidates/${person.id}`}>{t.person}</LinkButton>
          <LinkButton to={`/candidates/${person.id}/leads`} rank="primary">
            {a.ask}
          </LinkButton>
        </>
      }
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      {ready === 'lapsed' || ready === 'never' ? <Notice tone="warning">{t.notReady}</Notice> : null}
      <div className="cols">
        <Section title={`${t.matches} (${matches.length})`}>
          {matches.length === 0 ? (
            <EmptyState title={t.none}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            matches.map(row)
          )}
        </Section>
        {near.length > 0 ? (
          <Section title={`${t.near} (${near.length})`}>
            <p className="muted">{t.nearHint}</p>
            {near.map(row)}
          </Section>
        ) : null}
        {openings.length > 0 ? (
          <Section title={t.openings}>
            <ul>
              {openings.map((opening) => (
                <li key={opening}>{opening}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        {mayPropose && (matches.some(({ proposed }) => !proposed) || near.some(({ proposed }) => !proposed)) ? (
          <ProposeBar />
        ) : null}
        <Section title={t.proposals} id="proposals">
          <ProposalList
            mayWrite={mayPropose}
            rows={proposals.map((one) => ({ ...one, to: `/vacancies/${one.vacancyId}`, sub: one.employer }))}
          />
        </Section>
      </div>
    </Page>
  )
}
