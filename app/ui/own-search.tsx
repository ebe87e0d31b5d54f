import { Form, Link } from '@remix-run/react'
import { customerSearchTexts } from '../domains/searches/customer-search.texts.ts'
import type { CustomerSearch } from '../domains/searches/customer-search.ts'
import { dayInWords } from '../lib/dates.ts'
import { radiuses } from '../lib/list-query.ts'
import { useCustomerTexts, usePageLanguage } from './customer-language.ts'
import { Button, Notice, Section } from './parts.tsx'
import { Marked } from './search-hits.tsx'

const kinds = ['vacancy', 'event'] as const

/** What a customer looks for; a form that only changes the address. */
export function OwnSearchForm({ asked }: { asked: CustomerSearch }) {
  const t = useCustomerTexts(customerSearchTexts)
  return (
    <Form method="get" role="search" aria-label={t.title} className="form" key={asked.address}>
      <fieldset className="field">
        <legend>{t.what}</legend>
        <div className="checks">
          {kinds.map((kind) => (
            <label key={kind} className="check">
              <input type="radio" name="kind" value={kind} defaultChecked={kind === asked.kind} />
              {t.kinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor="q">{t.words}</label>
        <p className="hint" id="q-hint">
          {t.wordsHint}
        </p>
        <input className="input" type="search" id="q" name="q" aria-describedby="q-hint" defaultValue={asked.text} />
      </div>
      <div className="pair pair--tight">
        <div className="field">
          <label htmlFor="place">{t.place}</label>
          <input className="input" id="place" name="place" autoComplete="off" defaultValue={asked.place} />
        </div>
        <div className="field field--km">
          <label htmlFor="km">{t.radius}</label>
          <select className="input" id="km" name="km" defaultValue={asked.km}>
            {radiuses.map((km) => (
              <option key={km} value={km}>
                {km} km
              </option>
            ))}
          </select>
        </div>
      </div>
      <Button rank="primary">{t.find}</Button>
    </Form>
  )
}

interface OwnHit {
  kind: string
  id: string
  title: string
  employer: string | null
  city: string | null
  day: string | null
}

/** What was found, and the wish to be told of more. */
export function OwnHits(props: {
  found: { rows: readonly OwnHit[]; total: number; marked: readonly string[]; unknownPlace: boolean }
  address: string
  maySave: boolean
}) {
  const t = useCustomerTexts(customerSearchTexts)
  const language = usePageLanguage() ?? 'de'
  const { rows, marked, unknownPlace } = props.found
  return (
    <Section title={rows.length === 0 ? t.nothing : t.hits(props.found.total)} id="found">
      {unknownPlace ? <Notice tone="warning">{t.placeUnknown}</Notice> : null}
      {rows.length === 0 ? <p>{t.nothingHint}</p> : null}
      <ul className="own-list hits">
        {rows.map(({ kind, id, title, employer, city, day }) => (
          <li key={id}>
            <strong>
              {kind === 'event' ? (
                <Link to={`/open-events/${encodeURIComponent(id)}`}>
                  <bdi>
                    <Marked text={title} words={marked} />
                  </bdi>
                </Link>
              ) : (
                <bdi>
                  <Marked text={title} words={marked} />
                </bdi>
              )}
            </strong>
            <div className="muted">
              <bdi>{[employer, city].filter(Boolean).join(' · ')}</bdi>
              {kind === 'event' && day ? ` · ${dayInWords(day, language)}` : ''}
            </div>
          </li>
        ))}
      </ul>
      {props.maySave ? (
        <Form method="post" className="stack">
          <input type="hidden" name="address" value={props.address} />
          <p className="muted">{t.consent}</p>
          <div>
            <Button name="intent" value="save">
              {t.save}
            </Button>
          </div>
        </Form>
      ) : (
        <p className="muted">{t.noAddress}</p>
      )}
    </Section>
  )
}

/** Searches that are kept: open, switch the mail, delete. */
export function OwnSavedSearches({
  saved,
}: {
  saved: readonly { id: string; name: string; address: string; byMail: boolean }[]
}) {
  const t = useCustomerTexts(customerSearchTexts)
  if (saved.length === 0) return null
  return (
    <Section title={t.own} id="saved">
      <ul className="own-list">
        {saved.map(({ id, name, address, byMail }) => (
          <li key={id}>
            <Link to={`/me/search?${address}`}>
              <bdi>{name}</bdi>
            </Link>
            <p>{byMail ? t.on : t.off}</p>
            <Form method="post" className="row">
              <input type="hidden" name="id" value={id} />
              <Button
                name="intent"
                value={byMail ? 'off' : 'on'}
                label={`${byMail ? t.switchOff : t.switchOn}: ${name}`}
              >
                {byMail ? t.switchOff : t.switchOn}
              </Button>
              <Button rank="tertiary" name="intent" value="remove" label={`${t.remove}: ${name}`}>
                {t.remove}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The way to the own search from another page of the own area. */
export function OwnSearchLink() {
  const t = useCustomerTexts(customerSearchTexts)
  return (
    <Section title={t.title}>
      <p>{t.intro}</p>
      <p>
        <Link to="/me/search">{t.find}</Link>
      </p>
    </Section>
  )
}
