import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { personDataTexts } from '../domains/privacy/person-data.texts.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { candidateAction, candidateHistory } from '../http/candidate-action.server.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { CandidateActions } from '../ui/candidate-actions.tsx'
import { CandidateEvents } from '../ui/candidate-events.tsx'
import { CandidateFacts } from '../ui/candidate-facts.tsx'
import { CandidateQuestions } from '../ui/candidate-questions.tsx'
import { CandidateStateBadge, ReadinessBadge } from '../ui/candidate-table.tsx'
import { Disclosures } from '../ui/disclosures.tsx'
import { History } from '../ui/history.tsx'
import { useTexts } from '../ui/language.ts'
import { LatestProposals } from '../ui/latest-proposals.tsx'
import { Page } from '../ui/page.tsx'
import { LinkButton, Notice, Section } from '../ui/parts.tsx'
import { PersonSays } from '../ui/person-says.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page?.name ?? candidateTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const detail = await reads.candidates.detail(scope, params.id ?? '')
  if (!detail) throw notFound()
  const { history, ...shown } = detail
  const { candidate } = shown
  const codes = [...candidate.targets, ...(candidate.trainings ?? [])].map((one) => one.occupation)
  return {
    ...shown,
    mayWrite: may(actor.role, 'records.write'),
    mayData: may(actor.role, 'privacy.write'),
    mayMatch: may(actor.role, 'matches.read'),
    mayMessages: may(actor.role, 'messages.read'),
    latest: may(actor.role, 'matches.read')
      ? (await reads.matching.proposals(scope, { candidateId: candidate.id }))
          .slice(0, 5)
          .map((one) => ({ ...one, to: `/vacancies/${one.vacancyId}`, sub: one.employer }))
      : [],
    disclosures: may(actor.role, 'contacts.write') ? await reads.contacts.disclosures(scope, candidate.id) : [],
    corrections: await reads.corrections.corrections(scope, candidate.id),
    reviews: await reads.corrections.reviews(scope, candidate.id),
    refusals: await reads.ownJobs.refused(scope, candidate.id),
    titles: await reads.occupations.titles(codes, language),
    history: await candidateHistory(history, language),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const candidate = await reads.candidates.forForm(scope, params.id ?? '')
  if (!candidate) throw notFound()
  const answer = await candidateAction(await request.formData(), candidate, actor, language)
  if (answer instanceof Response) throw answer
  return data(answer, { status: 400 })
}

export default function CandidatePage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(candidateTexts)
  const m = useTexts(templateTexts)
  const entries = useTexts(entryTexts)
  const d = useTexts(personDataTexts)
  const { candidate } = page
  const [wish] = candidate.targets
  return (
    <Page
      title={page.name}
      sub={[wish ? (page.titles[wish.occupation] ?? wish.occupation) : '', candidate.city].filter(Boolean).join(' · ')}
      state={
        <>
          <CandidateStateBadge state={candidate.state} />{' '}
          {candidate.state === 'active' ? <ReadinessBadge readiness={page.readiness} /> : null}
        </>
      }
      crumbs={[{ to: '/candidates', text: t.title }]}
      actions={
        <>
          {page.mayMessages ? <LinkButton to={`/candidates/${candidate.id}/messages`}>{m.history}</LinkButton> : null}
          {page.mayWrite ? <LinkButton to={`/candidates/${candidate.id}/edit`}>{t.edit}</LinkButton> : null}
          {page.mayWrite ? (
            <LinkButton to={`/candidates/${candidate.id}/statistics`}>{entries.facts}</LinkButton>
          ) : null}
          {page.mayData ? <LinkButton to={`/candidates/${candidate.id}/data`}>{d.title}</LinkButton> : null}
          {page.mayMatch ? (
            <LinkButton to={`/candidates/${candidate.id}/matches`} rank="primary">
              {t.matches}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {answer?.refused ? <Notice tone="danger">{t.stepRefused[answer.refused]}</Notice> : null}
      <div className="cols cols--detail">
        <div>
          <CandidateFacts {...page} />
        </div>
        <div>
          <PersonSays candidateId={candidate.id} {...page} />
          {page.mayWrite ? <CandidateActions {...page} proposals={page.openProposals} /> : null}
          {page.mayWrite && candidate.state === 'active' ? (
            <CandidateQuestions unknown={page.unknown} state={answer?.state ?? { values: {}, errors: {} }} />
          ) : null}
          <LatestProposals rows={page.latest} to={`/candidates/${candidate.id}/matches`} />
          <CandidateEvents events={page.events} />
          <Disclosures rows={page.disclosures} />
          <Section title={t.history} id="history">
            <History steps={page.history} />
          </Section>
        </div>
      </div>
    </Page>
  )
}
