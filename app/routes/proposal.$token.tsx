import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { employerProposalTexts } from '../domains/matching/employer-proposal.texts.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { answersOf } from '../domains/matching/proposal-answer.ts'
import type { EmployerAnswer } from '../domains/matching/proposal-answer.ts'
import { proposalAnswer } from '../http/proposal-answer.server.ts'
import { languageOf } from '../http/session.server.ts'
import styles from '../styles/messages.css?url'
import { quiet } from '../http/quiet.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, Notice, Section } from '../ui/parts.tsx'
import { ProposalForms } from '../ui/proposal-forms.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

type View = EmployerAnswer | 'question' | 'ended'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const t = employerProposalTexts[titleLanguage(matches)]
  return pageTitle(matches, page?.proposal ? t.titles[page.proposal.view as View] : t.unknownTitle)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const proposal = await reads.matching.employerPage(params.token ?? '', await languageOf(request, null))
  return data({ proposal }, { status: proposal ? 200 : 404, headers: quiet })
}

export function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  return proposalAnswer(
    request,
    answersOf.employer,
    (answer, reason) => app.matching.answerAsEmployer(token, answer, reason),
    `/proposal/${token}`,
  )
}

/** The page behind the mail that proposes somebody to an employer: never who it is. Opening it changes nothing; only its buttons do. */
export default function EmployerProposal() {
  const t = useTexts(employerProposalTexts)
  const factors: Record<string, string> = useTexts(matchTexts).factors
  const { proposal } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!proposal)
    return (
      <Page title={t.unknownTitle} narrow>
        <p>{t.unknownText}</p>
      </Page>
    )
  const { answerable, title, employer, site, fits, rows, employerAnswer, employerReason } = proposal
  const view = proposal.view as View
  const known = employerAnswer !== null && employerAnswer !== 'no_answer'
  const reasons: Record<string, string> = t.reasons
  return (
    <Page title={t.titles[view]} sub={title} narrow>
      <div className="stack answer">
        {answer?.refused ? <Notice tone="warning">{t[answer.refused]}</Notice> : null}
        {known ? (
          <p role="status">
            <strong>{t.yours}:</strong> {t.answers[employerAnswer as EmployerAnswer]}
            {employerReason ? ` – ${reasons[employerReason] ?? ''}` : ''}
          </p>
        ) : null}
        <p>{t.next[view]}</p>
        {answerable ? (
          <Section title={t.profile}>
            {rows ? <Facts rows={rows} /> : null}
            {fits.length > 0 ? (
              <p>
                {t.fits}: {fits.map((factor) => factors[factor] ?? '').join(', ')}
              </p>
            ) : null}
            <p className="muted">{rows ? t.anonymous : t.noProfile}</p>
          </Section>
        ) : null}
        {answerable ? (
          <ProposalForms
            words={t}
            yes={employerAnswer === 'interested' ? [] : [['interested', t.buttons.interested]]}
            no={employerAnswer === 'not_suitable' ? null : ['not_suitable', t.buttons.not_suitable]}
            reasons={t.reasons}
            known={known}
          />
        ) : null}
        <Facts
          rows={[
            [t.vacancy, title],
            [t.employer, employer],
            [t.ask, [site?.name, site?.phone, site?.email].filter(Boolean).join(', ')],
          ]}
        />
      </div>
    </Page>
  )
}
