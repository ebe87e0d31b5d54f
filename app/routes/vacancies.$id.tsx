import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { reviewPageTexts } from '../domains/vacancies/review/review-page.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vacancyAction } from '../http/vacancy-action.server.ts'
import { vacancyHistory } from '../http/vacancy-history.server.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { History } from '../ui/history.tsx'
import { KeptPeople } from '../ui/kept-people.tsx'
import { useTexts } from '../ui/language.ts'
import { LatestProposals } from '../ui/latest-proposals.tsx'
import { Page } from '../ui/page.tsx'
import { LinkButton, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { VacancyActions } from '../ui/vacancy-actions.tsx'
import { VacancyFacts } from '../ui/vacancy-facts.tsx'
import { VacancyQuestions } from '../ui/vacancy-questions.tsx'
import { VacancyStateBadge } from '../ui/vacancy-table.tsx'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page?.vacancy.title ?? vacancyTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const detail = await reads.vacancies.detail(scope, params.id ?? '')
  if (!detail) throw notFound()
  const { history, ...shown } = detail
  const { vacancy } = shown
  return {
    ...shown,
    steps: may(actor.role, 'records.write') ? shown.steps : [],
    mayWrite: may(actor.role, 'records.write'),
    mayMatch: may(actor.role, 'matches.read'),
    latest: may(actor.role, 'matches.read')
      ? (await reads.matching.proposals(scope, { vacancyId: vacancy.id }))
          .slice(0, 5)
          .map((one) => ({ ...one, title: one.person, to: `/candidates/${one.candidateId}`, sub: '' }))
      : [],
    mayReview: may(actor.role, 'vacancies.review'),
    titles: await reads.occupations.titles([vacancy.occupation, ...vacancy.alternatives], language),
    path: await reads.occupations.path(vacancy.occupation, language),
    history: await vacancyHistory(history, language),
    kept: await reads.outcomes.kept(scope, vacancy.employerId),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  const found = await reads.vacancies.forForm(scope, id)
  if (!found) throw notFound()
  const answer = await vacancyAction(await request.formData(), found.vacancy, actor, language)
  if (answer instanceof Response) throw answer
  return data(answer, { status: 400 })
}

export default function VacancyPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(vacancyTexts)
  const review = useTexts(reviewPageTexts)
  const { vacancy } = page
  return (
    <Page
      title={vacancy.title}
      sub={`${page.employer.name}${vacancy.city ? ` · ${vacancy.city}` : ''}`}
      state={<VacancyStateBadge state={vacancy.state} />}
      crumbs={[{ to: '/vacancies', text: t.title }]}
      actions={
        <>
          {page.mayReview && vacancy.state === 'submitted' ? (
            <LinkButton to={`/vacancies/${vacancy.id}/review`} rank="primary">
              {review.title}
            </LinkButton>
          ) : null}
          {page.mayWrite ? <LinkButton to={`/vacancies/${vacancy.id}/edit`}>{t.edit}</LinkButton> : null}
          {page.mayMatch ? (
            <LinkButton to={`/vacancies/${vacancy.id}/matches`} rank="primary">
              {t.matches}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {answer?.refused ? <Notice tone="danger">{t.stepRefused[answer.refused]}</Notice> : null}
      <div className="cols cols--detail">
        <div>
          <VacancyFacts {...page} />
          <KeptPeople employer={page.employer.name} people={page.kept} />
        </div>
        <div>
          {page.mayWrite ? (
            <VacancyActions
              vacancy={vacancy}
              steps={page.steps}
              days={page.days}
              age={page.age}
              proposals={page.openProposals}
            />
          ) : null}
          {page.mayWrite && vacancy.state !== 'closed' ? (
            <VacancyQuestions unknown={page.unknown} state={answer?.state ?? { values: {}, errors: {} }} />
          ) : null}
          <LatestProposals rows={page.latest} to={`/vacancies/${vacancy.id}/matches`} />
          <Section title={t.history} id="history">
            <History steps={page.history} />
          </Section>
        </div>
      </div>
    </Page>
  )
}
