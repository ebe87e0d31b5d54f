import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { hostOutcomeAction } from '../http/host-outcome.server.ts'
import { languageOf } from '../http/session.server.ts'
import { spanInWords } from '../lib/dates.ts'
import { quiet } from '../http/quiet.ts'
import { HostTalks } from '../ui/host-talks.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import styles from '../styles/day.css?url'
import { reads } from '../wiring.server.ts'

/** The link must not travel on: neither to other sites nor into caches. */
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
  return hostOutcomeAction(request, who, {
    actor: `contact:${who.employerId}`,
    language: await languageOf(request, null),
    back: `/host/${token}`,
  })
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
      <HostTalks rows={host.rows} vacancies={host.vacancies} />
    </Page>
  )
}
