import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { spacedCode } from '../domains/events/day/check-in.ts'
import { outcomeForm } from '../domains/events/outcomes/outcome.form.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { readForm } from '../http/form.ts'
import { redirectWith } from '../http/guard.server.ts'
import { languageOf } from '../http/session.server.ts'
import { clock, spanInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { OutcomeForm } from '../ui/outcome-form.tsx'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import styles from '../styles/day.css?url'
import { app, reads } from '../wiring.server.ts'

/** The link must not travel on: neither to other sites nor into caches. */
const quiet = { 'Referrer-Policy': 'same-origin', 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }
export const headers = () => quiet
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.host ? `${outcomeTexts.de.hostTitle}: ${loaded.host.title}` : outcomeTexts.de.hostUnknown },
]

export async function loader({ params }: LoaderFunctionArgs) {
  const who = await reads.outcomes.hostOf(params.token ?? '')
  const page = who && (await reads.outcomes.hostPage(who))
  if (!page) return data({ host: null }, { status: 404, headers: quiet })
  const { event, employer, vacancies, rows } = page
  return data(
    {
      host: {
        employer,
        title: event.title,
        beginsAt: event.beginsAt,
        endsAt: event.endsAt,
        vacancies,
        rows: rows.map(({ candidateId: _id, ...row }) => row),
      },
    },
    { headers: quiet },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const who = await reads.outcomes.hostOf(token)
  if (!who) return data({ refused: 'gone' as const }, { status: 404 })
  const t = outcomeTexts[await languageOf(request, null)]
  const form = readForm(await request.formData(), outcomeForm)
  if (!form.ok) return data({ refused: 'invalid' as const }, { status: 400 })
  const { registration, result, reason, vacancy, begins } = form.data
  const rows = (await reads.outcomes.hostPage(who))?.rows ?? []
  const row = rows.find(({ registrationId }) => registrationId === registration)
  if (!row) return data({ refused: 'gone' as const }, { status: 404 })
  const done = await app.outcomes.record(`contact:${who.employerId}`, {
    ...who,
    registrationId: registration,
    result,
    reason,
    vacancyId: vacancy,
    beginsOn: begins,
  })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const name = row.name ?? t.person(spacedCode(row.code))
  const said = result === null ? t.takenBack(name) : t.saved(name, t.results[result])
  return redirectWith(`/host/${token}`, { text: done.value.closedVacancy ? `${said}. ${t.closedVacancy}` : said })
}

/** A host's own list by link, for a phone: four buttons a talk. Opening it changes nothing. */
export default function Host() {
  const t = useTexts(outcomeTexts)
  const language = useLanguage()
  const { host } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!host) {
    return (
      <Page title={t.hostUnknown} narrow>
        <p>{t.hostUnknownText}</p>
      </Page>
    )
  }
  const done = host.rows.filter(({ result }) => result !== null).length
  return (
    <Page
      title={t.hostTitle}
      sub={`${host.title} · ${spanInWords(host.beginsAt, host.endsAt, language)} · ${t.hostFor(host.employer)}`}
      narrow
    >
      {answer ? <Notice tone="danger">{t.refusals[answer.refused]}</Notice> : null}
      <p>{host.rows.length === 0 ? t.hostNobody : t.hostIntro}</p>
      {host.rows.length > 0 ? <p className="muted">{t.hostNames}</p> : null}
      {host.rows.length > 0 ? <p className="door__count">{t.hostDone(done, host.rows.length)}</p> : null}
      <ul className="door">
        {host.rows.map((row) => {
          const name = row.name ?? t.person(spacedCode(row.code))
          return (
            <li key={row.registrationId} className="door__row">
              <div className="door__who">
                <h2 className="sub">{name}</h2>
                <span className="muted">
                  {row.beginsAt ? `${clock(row.beginsAt, language)} · ` : ''}
                  <span className="door__code">{spacedCode(row.code)}</span>
                </span>
              </div>
              <OutcomeForm talk={row} name={name} vacancies={host.vacancies} />
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
