import { Form } from '@remix-run/react'
import { consentWays } from '../domains/acquisition/consent-ways.ts'
import type { ConsentWay } from '../domains/acquisition/consent-ways.ts'
import { shortProfileTexts } from '../domains/acquisition/short-profile.texts.ts'
import { dayOf, dayOfColumn, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button } from './parts.tsx'

interface Firm {
  id: string
  name: string
  city: string | null
}

/** Chooses the firm (a step of its own without scripts) and notes the consent on which the profile is sent. */
export function SendProfileForm(props: { typed: string; firms: readonly Firm[]; today: string }) {
  const t = useTexts(shortProfileTexts)
  const { typed, firms, today } = props
  return (
    <>
      <Form className="row no-print" role="search">
        <label>
          {t.employer}
          <input className="input" type="search" name="q" defaultValue={typed} placeholder={t.employerHint} required />
        </label>
        <Button>{t.find}</Button>
      </Form>
      {firms.length > 0 ? (
        <Form method="post" className="form stack" key={firms.map(({ id }) => id).join()}>
          <fieldset>
            <legend>{t.employer}</legend>
            {firms.map(({ id, name, city }) => (
              <label className="check check--line" key={id}>
                <input type="radio" name="employer" value={id} required defaultChecked={firms.length === 1} /> {name}
                {city ? `, ${city}` : ''}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t.consent}</legend>
            <p className="hint">{t.consentHint}</p>
            {consentWays.map((way) => (
              <label className="check check--line" key={way}>
                <input type="radio" name="consent" value={way} required /> {t.ways[way]}
              </label>
            ))}
          </fieldset>
          <label>
            {t.consentOn}
            <input
              className="input input--mid"
              type="date"
              name="consentOn"
              defaultValue={today}
              max={today}
              required
            />
          </label>
          <Button rank="primary" name="intent" value="send">
            {t.send}
          </Button>
        </Form>
      ) : null}
    </>
  )
}

interface SendingRow {
  id: string
  employer: string
  consent: string
  consentOn: Date
  sentBy: string
  sentAt: Date
  expiresAt: Date
  withdrawnAt: Date | null
  over: boolean
}

/** What was sent to whom, by whom, on which consent; each can be withdrawn while its link opens. */
export function Sendings({ sendings, mayWrite }: { sendings: readonly SendingRow[]; mayWrite: boolean }) {
  const t = useTexts(shortProfileTexts)
  const language = useLanguage()
  const day = (at: Date) => shortDay(dayOf(at), language)
  if (sendings.length === 0) return <p className="muted">{t.noSendings}</p>
  return (
    <ul className="work">
      {sendings.map((one) => (
        <li key={one.id}>
          <span>
            <strong>{one.employer}</strong>{' '}
            <span className="muted small">
              {day(one.sentAt)} {t.by} {one.sentBy} · {t.consent}: {t.ways[one.consent as ConsentWay]},{' '}
              {shortDay(dayOfColumn(one.consentOn), language)}
            </span>{' '}
            {one.withdrawnAt ? (
              <Badge tone="warning">{t.withdrawn}</Badge>
            ) : one.over ? (
              <Badge>{t.over}</Badge>
            ) : (
              <Badge tone="success">{t.until(day(one.expiresAt))}</Badge>
            )}
          </span>
          {mayWrite && !one.withdrawnAt && !one.over ? (
            <Form method="post">
              <input type="hidden" name="sending" value={one.id} />
              <Button small name="intent" value="withdraw" label={`${t.withdraw}: ${one.employer}`}>
                {t.withdraw}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
