import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { answerTexts } from '../domains/invitations/answer.texts.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { spanInWords } from '../lib/dates.ts'
import styles from '../styles/own-area.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OwnArea } from '../ui/own-area.tsx'
import { LinkButton, Section } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, homeTexts[page?.pageLanguage ?? 'de'].pages.appointments)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, pageLanguage } = await requireCustomer(request, 'me.read')
  const all = (await reads.ownData.appointments(scope)).map(({ beginsAt, endsAt, ...one }) => ({
    ...one,
    when: spanInWords(beginsAt, endsAt, pageLanguage),
    place: [one.placeName, one.street, [one.postcode, one.city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  }))
  const next = all.filter(({ past }) => !past).toReversed()
  return data({ pageLanguage, next, past: all.filter(({ past }) => past) }, { headers: quiet })
}

type Appointment = Awaited<ReturnType<typeof loader>>['data']['next'][number]

function OneAppointment({ one }: { one: Appointment }) {
  const t = useCustomerTexts(ownAreaTexts).appointments
  const a = useCustomerTexts(answerTexts)
  return (
    <li>
      <h3>
        <bdi lang="de">{one.title}</bdi>
      </h3>
      <p>
        <strong>{one.when}</strong>
      </p>
      <p>{t.states[one.state]}</p>
      {one.place ? (
        <p>
          {a.labels.where}:{' '}
          <bdi lang="de" className="lines">
            {one.place}
          </bdi>
        </p>
      ) : null}
      {one.wayThere && !one.past ? (
        <p>
          {a.labels.way}:{' '}
          <bdi lang="de" className="lines">
            {one.wayThere}
          </bdi>
        </p>
      ) : null}
      <div className="own-say">
        {one.link && one.state !== 'cancelled' ? (
          <>
            <LinkButton to={one.link} rank="primary">
              {t.open}
              <span className="kern-sr-only">: {one.title}</span>
            </LinkButton>
            {one.state === 'accepted' ? (
              <a href={`${one.link}/calendar.ics`} className="kern-btn kern-btn--secondary" download>
                <span className="kern-label">{a.calendar}</span>
              </a>
            ) : null}
          </>
        ) : null}
        {one.state === 'came' ? (
          <a href={`/me/appointments/${one.id}/proof.pdf`} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.proof}</span>
          </a>
        ) : null}
      </div>
    </li>
  )
}

/** The own appointments: what comes, what was, and the paper about it. */
export default function OwnAppointments() {
  const h = useCustomerTexts(homeTexts)
  const t = useCustomerTexts(ownAreaTexts).appointments
  const { next, past } = useLoaderData<typeof loader>()
  return (
    <OwnArea page="appointments" title={h.pages.appointments}>
      <Section title={t.next}>
        {next.length === 0 ? <p>{t.none}</p> : null}
        <ul className="own-list">
          {next.map((one) => (
            <OneAppointment key={one.id} one={one} />
          ))}
        </ul>
      </Section>
      {past.length > 0 ? (
        <Section title={t.past}>
          <ul className="own-list">
            {past.map((one) => (
              <OneAppointment key={one.id} one={one} />
            ))}
          </ul>
        </Section>
      ) : null}
    </OwnArea>
  )
}
