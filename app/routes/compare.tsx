import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { proposalAction } from '../http/proposal-action.server.ts'
import { frameTexts } from '../ui/frame.texts.ts'
import { matchSub } from '../ui/match-words.ts'
import { FactorBar } from '../ui/match-row.tsx'
import { FactorTable } from '../ui/factor-table.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page ? `${page.person.name} – ${page.vacancy.title}` : matchTexts[titleLanguage(matches)].compare)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'matches.read')
  const query = new URL(request.url).searchParams
  const [candidate, vacancyId] = [query.get('candidate') ?? '', query.get('vacancy') ?? '']
  const person = (await reads.matching.personFacts(scope, [candidate])).get(candidate)
  const vacancy = (await reads.matching.vacancyFacts(scope, [vacancyId])).get(vacancyId)
  const scored = await reads.matching.pair(scope, candidate, vacancyId, language)
  if (!person || !vacancy || !scored) throw notFound()
  const titles = await reads.occupations.titles([...person.targets, vacancy.occupation], language)
  return {
    person,
    vacancy,
    scored,
    titles,
    version: reads.matching.weights().version,
    mayPropose: may(actor.role, 'proposals.write'),
  }
}

export const action = async ({ request }: ActionFunctionArgs) => {
  const query = new URL(request.url).searchParams
  return proposalAction(request, `/candidates/${encodeURIComponent(query.get('candidate') ?? '')}/matches`)
}

/** Person left, vacancy right, factor by factor with its points and reason. */
export default function Compare() {
  const t = useTexts(matchTexts)
  const f = useTexts(frameTexts)
  const language = useLanguage()
  const { person, vacancy, scored, titles, version, mayPropose } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`${person.name} – ${vacancy.title}`}
      crumbs={[
        { to: '/candidates', text: f.candidates },
        { to: `/candidates/${person.id}/matches`, text: person.name },
      ]}
      actions={
        <>
          {mayPropose && scored.blockers.length === 0 ? (
            <Form method="post">
              <input type="hidden" name="candidate" value={person.id} />
              <input type="hidden" name="vacancy" value={vacancy.id} />
              <Button rank="primary" name="intent" value="propose">
                {t.propose}
              </Button>
            </Form>
          ) : null}
        </>
      }
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <div className="cols cols--half">
        <Section title={t.person}>
          <p>
            <strong>{person.name}</strong>
          </p>
          <p>{person.targets.map((code) => titles[code] ?? code).join(' · ')}</p>
          <p className="muted">{matchSub(person, null, language)}</p>
          <LinkButton small to={`/candidates/${person.id}`}>
            {t.person}
          </LinkButton>
        </Section>
        <Section title={t.vacancy}>
          <p>
            <strong>{vacancy.title}</strong> · {vacancy.employer}
          </p>
          <p>{titles[vacancy.occupation] ?? vacancy.occupation}</p>
          <p className="muted">{matchSub(vacancy, vacancy.tempAgency ? t.temp : null, language)}</p>
          <LinkButton small to={`/vacancies/${vacancy.id}`}>
            {t.vacancy}
          </LinkButton>
        </Section>
      </div>
      {scored.blockers.length > 0 ? (
        <Notice tone="warning" title={t.blocked}>
          <ul>
            {scored.blockers.map((blocker) => (
              <li key={blocker}>{t.blockers[blocker]}</li>
            ))}
          </ul>
          <p>{t.blockedHint}</p>
        </Notice>
      ) : null}
      <Section title={t.why}>
        <div className="match__top">
          <span className="match__score">{scored.score}</span>
          <FactorBar factors={scored.factors} />
          <span className="muted small">
            {t.version} {version}
          </span>
        </div>
        <FactorTable factors={scored.factors} />
      </Section>
      {scored.gaps.length > 0 ? (
        <Section title={t.near}>
          <ul>
            {scored.gaps.map(({ gap, what, closes }) => (
              <li key={gap + what}>
                {what}: {t.closes} {closes}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {scored.unknown.length > 0 ? (
        <Section title={t.unknown}>
          <ul>
            {scored.unknown.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}
