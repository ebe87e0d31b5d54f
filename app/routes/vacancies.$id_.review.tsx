import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findingSentence } from '../domains/vacancies/review/review.texts.ts'
import { reviewPageTexts } from '../domains/vacancies/review/review-page.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { reviewDecision } from '../http/review-action.server.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/firm.css?url'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Notice, Section } from '../ui/parts.tsx'
import { ReviewDecision } from '../ui/review-decision.tsx'
import { ReviewFacts } from '../ui/review-facts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { VacancyStateBadge } from '../ui/vacancy-table.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, `${reviewPageTexts[titleLanguage(matches)].title}: ${page?.vacancy.title ?? ''}`)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'vacancies.review')
  const detail = await reads.vacancies.detail(scope, params.id ?? '')
  if (!detail) throw notFound()
  const { vacancy, employer } = detail
  const [findings, titles, restrictedDays] = await Promise.all([
    reads.firmVacancies.findings(scope, vacancy, employer.kind),
    reads.occupations.titles([vacancy.occupation, ...vacancy.alternatives], language),
    reads.firmVacancies.restrictedDays(),
  ])
  return {
    vacancy,
    employer: { id: employer.id, name: employer.name, kind: employer.kind },
    findings,
    titles,
    restrictedDays,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'vacancies.review')
  const detail = await reads.vacancies.detail(scope, params.id ?? '')
  if (!detail) throw notFound()
  const { vacancy, employer } = detail
  const findings = await reads.firmVacancies.findings(scope, vacancy, employer.kind)
  const decision = reviewDecision(
    await request.formData(),
    findings.map((finding) => findingSentence(finding, 'de')),
  )
  if (!decision) return data({ refused: 'reasonMissing' as const }, { status: 400 })
  const done = await app.vacancies.changeState(actor, { id: vacancy.id, ...decision })
  if (done.ok) return redirectWith('/', { text: reviewPageTexts[language].done[decision.to] })
  return data(
    { refused: done.reason === 'conflict' ? ('conflict' as const) : ('notSubmitted' as const) },
    { status: 409 },
  )
}

/** An officer checks what an employer handed in: facts, beside them what stands out, then the decision. */
export default function Review() {
  const { vacancy, employer, findings, titles, restrictedDays } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(reviewPageTexts)
  const v = useTexts(vacancyTexts)
  return (
    <Page
      title={vacancy.title}
      sub={employer.name}
      state={<VacancyStateBadge state={vacancy.state} />}
      crumbs={[{ to: '/vacancies?state=submitted', text: v.title }]}
      actions={<LinkButton to={`/vacancies/${vacancy.id}/edit`}>{t.edit}</LinkButton>}
    >
      {answer ? <Notice tone="danger">{t[answer.refused]}</Notice> : null}
      <p>{findings.length === 0 ? t.fine : `${t.count(findings.length)}. ${t.intro}`}</p>
      <div className="cols cols--detail">
        <ReviewFacts vacancy={vacancy} employer={employer} titles={titles} findings={findings} />
        <Section title={t.decide}>
          {vacancy.state === 'submitted' ? (
            <ReviewDecision version={vacancy.version} restrictedDays={restrictedDays} findings={findings} />
          ) : (
            <Notice>
              {t.notSubmitted} <Link to={`/vacancies/${vacancy.id}`}>{t.toVacancy}</Link>
            </Notice>
          )}
          {findings
            .filter((finding) => finding.kind === 'double')
            .map((finding) => (
              <p key={finding.id}>
                <Link to={`/vacancies/${finding.id}`}>
                  {t.open}: {finding.title}
                </Link>
              </p>
            ))}
        </Section>
      </div>
    </Page>
  )
}
