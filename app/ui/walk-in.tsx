import { Form } from '@remix-run/react'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import { useTexts } from './language.ts'
import { Section } from './parts.tsx'

interface Props {
  sought: string
  found: readonly { id: string; name: string; city: string | null }[] | null
  /** Whether all places are taken, and how many more may be let in with a reason. */
  full: boolean
  left: number
}

/** Somebody who comes unannounced: looked up in the stock, registered and checked in with one tap. */
export function WalkIn({ sought, found, full, left }: Props) {
  const t = useTexts(dayTexts)
  return (
    <Section title={t.unannounced} id="unannounced">
      <p className="muted">{t.unannouncedHint}</p>
      <Form className="row" role="search" aria-label={t.findPerson} action="#unannounced">
        <input
          className="input input--mid"
          type="search"
          name="person"
          aria-label={t.findPerson}
          placeholder={t.findPerson}
          defaultValue={sought}
        />
        <button className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.find}</span>
        </button>
      </Form>
      {full && left > 0 ? <p>{t.full(left)}</p> : null}
      {found?.length === 0 ? <p role="status">{t.nobodyFound}</p> : null}
      <ul className="door">
        {(found ?? []).map((person) => (
          <li key={person.id} className="door__row">
            <div className="door__who">
              <strong>{person.name}</strong>
              <span className="muted">{person.city}</span>
            </div>
            <Form method="post" className="door__steps">
              <input type="hidden" name="candidate" value={person.id} />
              {full ? (
                <label>
                  {t.reason} <input className="input input--mid" name="reason" required minLength={3} maxLength={300} />
                </label>
              ) : null}
              <button
                className="door__button door__button--main"
                name="step"
                value="check_in"
                aria-label={`${t.admit}: ${person.name}`}
              >
                {t.admit}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
