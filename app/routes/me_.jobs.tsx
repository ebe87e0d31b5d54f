import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import type { PersonReason } from '../domains/matching/person-proposal.texts.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { notFound } from '../http/guard.server.ts'
import { ownJobsAction } from '../http/own-jobs.server.ts'
import { dayOf } from '../lib/dates.ts'
import styles from '../styles/own-area.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OwnArea } from '../ui/own-area.tsx'
import { OwnJob, Say, SayNo } from '../ui/own-job.tsx'
import { OwnReview } from '../ui/own-review.tsx'
import { OwnSearchLink } from '../ui/own-search.tsx'
import { Section } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, homeTexts[page?.pageLanguage ?? 'de'].pages.jobs)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, pageLanguage } = await requireCustomer(request, 'me.read')
  const page = await reads.ownJobs.page(scope, pageLanguage)
  if (!page) throw notFound()
  return data({ ...page, pageLanguage, today: dayOf(app.now()) }, { headers: quiet })
}

export const action = ({ request }: ActionFunctionArgs) => ownJobsAction(request)

/** Vacancies: what was proposed, what may fit, what the person did not want. */
export default function OwnJobs() {
  const h = useCustomerTexts(homeTexts)
  const t = useCustomerTexts(ownAreaTexts).jobs
  const p = useCustomerTexts(personProposalTexts)
  const { proposals, matches, refusals, looking, pageLanguage, today } = useLoaderData<typeof loader>()
  return (
    <OwnArea page="jobs" title={h.pages.jobs}>
      {proposals.length > 0 ? (
        <Section title={t.proposals}>
          <ul className="own-list">
            {proposals.map((one) => (
              <OwnJob key={one.id} job={one} language={pageLanguage} today={today}>
                {one.personAnswer && one.personAnswer !== 'no_answer' ? (
                  <p>
                    <strong>{p.yours}:</strong> {p.answers[one.personAnswer as keyof typeof p.answers]}
                    {one.personReason ? ` – ${p.reasons[one.personReason as PersonReason]}` : ''}
                  </p>
                ) : null}
                {one.answerable ? (
                  <div className="own-say">
                    {one.personAnswer === 'interested' ? null : (
                      <Say id={one.id} intent="yes" text={p.buttons.interested} title={one.title} first />
                    )}
                    {one.personAnswer === 'applied' ? null : (
                      <Say id={one.id} intent="applied" text={p.buttons.applied} title={one.title} />
                    )}
                    {one.personAnswer === 'not_interested' ? null : <SayNo id={one.id} intent="no" title={one.title} />}
                  </div>
                ) : (
                  <p className="muted">{p.titles.ended}</p>
                )}
                {one.own ? null : <OwnReview proposalId={one.id} title={one.title} review={one.review} />}
              </OwnJob>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t.matches}>
        {matches.length > 0 ? (
          <>
            <p>{t.intro}</p>
            <ul className="own-list">
              {matches.map((one) => (
                <OwnJob key={one.vacancyId} job={one} suits={one.suits} language={pageLanguage} today={today}>
                  <div className="own-say">
                    <Say id={one.vacancyId} intent="interested" text={t.yes} title={one.title} first />
                    <SayNo id={one.vacancyId} intent="refuse" title={one.title} />
                  </div>
                </OwnJob>
              ))}
            </ul>
          </>
        ) : (
          <p>{looking ? t.none : t.notLooking}</p>
        )}
        <p>
          <Link to="/how-we-rank">{t.how}</Link>
        </p>
      </Section>
      {refusals.length > 0 ? (
        <Section title={t.refused}>
          <ul className="own-list">
            {refusals.map(({ vacancyId, title, reason }) => (
              <li key={vacancyId}>
                <bdi lang="de">{title}</bdi>
                {reason ? ` – ${p.reasons[reason as PersonReason]}` : ''}
                <Say id={vacancyId} intent="show" text={t.change} title={title} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <OwnSearchLink />
    </OwnArea>
  )
}
