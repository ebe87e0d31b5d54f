import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { answerForm } from '../domains/invitations/answer.form.ts'
import { answerTexts } from '../domains/invitations/answer.texts.ts'
import { qrPicture } from '../http/qr.server.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { quiet } from '../http/quiet.ts'
import { AnswerForms, AnswerValue } from '../ui/answer-forms.tsx'
import { answerFacts } from '../ui/answer-facts.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OwnCode } from '../ui/own-code.tsx'
import { OwnTalks } from '../ui/own-talks.tsx'
import { Page } from '../ui/page.tsx'
import { Facts, Notice } from '../ui/parts.tsx'
import { isolated } from '../lib/bidi.ts'
import { directionOf } from '../lib/languages.ts'
import styles from '../styles/messages.css?url'
import { app, reads } from '../wiring.server.ts'

/**
 * The link must not travel on: neither to other sites nor into caches. With `no-referrer` browsers would send the answer of a
 * page without scripts from the origin "null", which the house refuses.
 */

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.facts?.title ?? 'Arbeitgeber-Service' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await reads.invitations.answerPage(params.token ?? '')
  if (!page)
    return data({ facts: null, pageLanguage: await customerLanguageOf(request, null) }, { status: 404, headers: quiet })
  const pageLanguage = await customerLanguageOf(request, page.facts.language)
  const talks = await reads.talks.timetable(page.row.registrationId)
  const code = page.view.state === 'accepted' ? { code: page.checkInCode, picture: qrPicture(page.checkInCode) } : null
  const facts = { token: params.token ?? '', ...answerFacts(page, pageLanguage), talks, code }
  return data({ facts, pageLanguage }, { headers: quiet })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const form = answerForm.safeParse(Object.fromEntries(await request.formData()))
  if (!form.success) return data({ refused: null, renewed: false }, { status: 400 })
  if (form.data.answer === 'renew') {
    const done = await app.invitations.renewLink(token)
    return data({ refused: done.ok ? null : done.reason, renewed: done.ok }, { status: done.ok ? 200 : 409 })
  }
  const done = await app.invitations.answer(
    token,
    form.data.answer === 'yes' ? { yes: true } : { yes: false, reason: form.data.reason ?? null },
  )
  if (!done.ok) return data({ refused: done.reason, renewed: false }, { status: done.reason === 'unknown' ? 404 : 409 })
  return redirect(`/a/${token}`)
}

/** The page behind the link in a mail or letter. Opening it changes nothing; only its buttons do. */
export default function Answer() {
  const t = useCustomerTexts(answerTexts)
  const own = useCustomerTexts(homeTexts)
  const { facts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.renewed)
    return (
      <Page title={t.renewed} narrow>
        <span />
      </Page>
    )
  if (!facts) {
    return (
      <Page title={t.unknownTitle} narrow>
        <p>{t.unknownText}</p>
      </Page>
    )
  }
  const { state, until } = facts
  const answers = state === 'question' || state === 'offered'
  return (
    <Page title={t.titles[state]} sub={t.invites(isolated(facts.house, directionOf(facts.language)))} narrow>
      <div className="stack answer">
        {answer?.refused ? <Notice tone="danger">{t.refusals[answer.refused]}</Notice> : null}
        <p className="answer__what">
          <strong>
            <bdi lang="de">{facts.title}</bdi>
          </strong>
          <br />
          {facts.rows[0]?.value}
        </p>
        <p role={answers ? undefined : 'status'}>{facts.duty && answers ? t.obligationNext : t.next[state]}</p>
        {state === 'offered' && until ? <p>{t.offeredUntil(until)}</p> : null}
        {facts.position !== null ? <p>{t.position(facts.position)}</p> : null}
        {facts.talks ? <OwnTalks token={facts.token} talks={facts.talks} /> : null}
        {facts.code ? <OwnCode {...facts.code} /> : null}
        <AnswerForms state={state} open={until !== null} reason={facts.reason} />
        <Facts
          rows={facts.rows
            .filter(({ value }) => value !== '')
            .map((row) => [t.labels[row.key], <AnswerValue key={row.key} row={row} map={t.map} />])}
        />
        {facts.calendar ? (
          <p>
            <a href={`/a/${facts.token}/calendar.ics`} className="kern-btn kern-btn--secondary" download>
              <span className="kern-label">{t.calendar}</span>
            </a>{' '}
            <span className="muted">{t.calendarHint}</span>
          </p>
        ) : null}
        {facts.notice !== null ? (
          <Notice tone="warning" title={t.obligationTitle}>
            {facts.notice.binds ? <p>{facts.notice.binds}</p> : null}
            <p lang="de" dir="ltr" className="lines">
              {facts.notice.german}
            </p>
            {facts.notice.explanation ? <p className="lines">{facts.notice.explanation}</p> : null}
          </Notice>
        ) : null}
        {facts.voluntary && answers ? <p>{t.voluntary}</p> : null}
        {until && !answers ? <p>{t.changeUntil(until)}</p> : null}
        {!until && ['question', 'accepted', 'waiting', 'declined', 'lapsed'].includes(state) ? <p>{t.closed}</p> : null}
        <p className="muted">
          <strong>{t.whoTitle}:</strong> {t.who}
        </p>
        <p>
          <Link to="/me/sign-in">{own.bar}</Link>
        </p>
      </div>
    </Page>
  )
}
