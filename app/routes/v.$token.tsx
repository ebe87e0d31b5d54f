import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answersOf } from '../domains/matching/proposal-answer.ts'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import type { PersonReason, PersonView } from '../domains/matching/person-proposal.texts.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { proposalAnswer } from '../http/proposal-answer.server.ts'
import { dayOf } from '../lib/dates.ts'
import styles from '../styles/messages.css?url'
import { quiet } from '../http/quiet.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { Page } from '../ui/page.tsx'
import { Notice, Section } from '../ui/parts.tsx'
import { PersonProposalFacts } from '../ui/person-proposal-facts.tsx'
import { ProposalForms } from '../ui/proposal-forms.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

/** The link must travel neither to other sites nor into caches (see a.$token). */

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const t = personProposalTexts[page?.pageLanguage ?? 'de']
  return pageTitle(matches, page?.proposal ? t.titles[page.proposal.view as PersonView] : t.unknownTitle)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const pageLanguage = await customerLanguageOf(request, await reads.matching.personLanguage(token))
  const proposal = await reads.matching.personPage(token, pageLanguage)
  return data({ proposal, pageLanguage, today: dayOf(app.now()) }, { status: proposal ? 200 : 404, headers: quiet })
}

export function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  return proposalAnswer(
    request,
    answersOf.person,
    (answer, reason) => app.matching.answerAsPerson(token, answer, reason),
    `/v/${token}`,
  )
}

/** The page behind the link of a proposed vacancy. Opening it changes nothing; only its buttons do. */
export default function PersonProposal() {
  const t = useCustomerTexts(personProposalTexts)
  const { proposal, pageLanguage, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!proposal)
    return (
      <Page title={t.unknownTitle} narrow>
        <p>{t.unknownText}</p>
      </Page>
    )
  const { answerable, suits, personAnswer, personReason } = proposal
  const view = proposal.view as PersonView
  const known = personAnswer !== null && personAnswer !== 'no_answer'
  return (
    <Page title={t.titles[view]} narrow>
      <div className="stack answer">
        {answer?.refused ? <Notice tone="warning">{t[answer.refused]}</Notice> : null}
        <p className="answer__what">
          <bdi lang="de">
            <strong>{proposal.title}</strong>
          </bdi>
          <br />
          <bdi lang="de">{[proposal.employer, proposal.city].filter(Boolean).join(', ')}</bdi>
        </p>
        {known ? (
          <p role="status">
            <strong>{t.yours}:</strong> {t.answers[personAnswer as keyof typeof t.answers]}
            {personReason ? ` – ${t.reasons[personReason as PersonReason]}` : ''}
          </p>
        ) : null}
        <p>{t.next[view]}</p>
        {view === 'question' ? <p>{t.free}</p> : null}
        {answerable ? (
          <ProposalForms
            words={t}
            yes={(['interested', 'applied'] as const).flatMap((one) =>
              one === personAnswer ? [] : [[one, t.buttons[one]] as const],
            )}
            no={personAnswer === 'not_interested' ? null : ['not_interested', t.buttons.not_interested]}
            reasons={t.reasons}
            known={known}
          />
        ) : null}
        <PersonProposalFacts vacancy={proposal} language={pageLanguage} today={today} />
        {suits.length > 0 ? (
          <Section title={t.suits}>
            <ul>
              {suits.map(({ factor, reason }) => (
                <li key={factor}>
                  {t.factors[factor]}
                  {reason ? `: ${reason}` : ''}
                </li>
              ))}
            </ul>
            <p className="muted">{t.suitsHint}</p>
          </Section>
        ) : null}
      </div>
    </Page>
  )
}
