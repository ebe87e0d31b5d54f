import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { livingProposals } from '../domains/matching/proposal.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { proposalAction } from '../http/proposal-action.server.ts'
import { frameTexts } from '../ui/frame.texts.ts'
import { matchSub } from '../ui/match-words.ts'
import { MatchRow } from '../ui/match-row.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { ProposeBar } from '../ui/propose-bar.tsx'
import { ProposalList } from '../ui/proposal-list.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, matchTexts[titleLanguage(matches)].peopleFor(page?.vacancy.title ?? ''))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'matches.read')
  const id = params.id ?? ''
  const vacancy = (await reads.matching.vacancyFacts(scope, [id])).get(id)
  if (!vacancy) throw notFound()
  const lists = (await reads.matching.peopleFor(scope, id, { top: 25, language })) ?? { matches: [], near: [] }
  const facts = await reads.matching.personFacts(
    scope,
    [...lists.matches, ...lists.near].map((match) => match.id),
  )
  const proposals = await reads.matching.proposals(scope, { vacancyId: id })
  const open = proposals.filter(({ state }) => livingProposals.includes(state)).map(({ candidateId }) => candidateId)
  const show = <T extends { id: string }>(match: T) => {
    const person = facts.get(match.id)
    return person ? [{ ...match, person, proposed: open.includes(match.id) }] : []
  }
  return {
    vacancy,
    matches: await reads.matching.spread('candidate', lists.matches.flatMap(show), language, () => 1),
    near: lists.near.flatMap(show),
    proposals,
    mayPropose: may(actor.role, 'proposals.write'),
  }
}

export const action = ({ request, params }: ActionFunctionArgs) =>
  proposalAction(request, `/vacancies/${params.id ?? ''}/matches`, (candidate) => ({
    candidate,
    vacancy: params.id ?? '',
  }))

export default function Matches() {
  const t = useTexts(matchTexts)
  const f = useTexts(frameTexts)
  const language = useLanguage()
  const { vacancy, matches, near, proposals, mayPropose } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const row = (match: (typeof matches)[number] | (typeof near)[number]) => (
    <MatchRow
      key={match.id}
      pair={{ candidate: match.id, vacancy: vacancy.id }}
      title={match.person.name}
      to={`/candidates/${match.id}`}
      sub={matchSub(match.person, null, language)}
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
      title={t.peopleFor(vacancy.title)}
      sub={`${vacancy.employer} · ${matchSub(vacancy, vacancy.tempAgency ? t.temp : null, language)}`}
      crumbs={[
        { to: '/vacancies', text: f.vacancies },
        { to: `/vacancies/${vacancy.id}`, text: vacancy.title },
      ]}
      actions={<LinkButton to={`/vacancies/${vacancy.id}`}>{t.vacancy}</LinkButton>}
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
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
      {mayPropose && (matches.some(({ proposed }) => !proposed) || near.some(({ proposed }) => !proposed)) ? (
        <ProposeBar />
      ) : null}
      <Section title={t.proposals} id="proposals">
        <ProposalList
          mayWrite={mayPropose}
          rows={proposals.map((one) => ({ ...one, title: one.person, to: `/candidates/${one.candidateId}`, sub: '' }))}
        />
      </Section>
    </Page>
  )
}
