import { Form } from '@remix-run/react'
import { agreementWays, disclosableFacts } from '../domains/privacy/contact-request.ts'
import type { DisclosableFact } from '../domains/privacy/contact-request.ts'
import { contactTexts } from '../domains/privacy/contact.texts.ts'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/** What the person said to a wish for contact: agreed, with the facts that may be told, or not. */
export function ContactAnswer({ values, today }: { values: Record<DisclosableFact, string | null>; today: string }) {
  const t = useTexts(contactTexts)
  return (
    <>
      <Section title={t.agrees}>
        <Form method="post" className="form">
          <fieldset className="field">
            <legend>{t.whatTitle}</legend>
            {disclosableFacts.map((fact) => (
              <label key={fact} className="check check--line">
                <input
                  type="checkbox"
                  name="facts[]"
                  value={fact}
                  defaultChecked={fact !== 'city' && values[fact] !== null}
                  disabled={values[fact] === null}
                />
                {t.facts[fact]}: {values[fact] ?? t.noValue}
              </label>
            ))}
          </fieldset>
          <fieldset className="field">
            <legend>{t.way}</legend>
            {agreementWays.map((way) => (
              <label key={way} className="check check--line">
                <input type="radio" name="way" value={way} required />
                {t.ways[way]}
              </label>
            ))}
          </fieldset>
          <div className="field">
            <label htmlFor="day">{t.day}</label>
            <input
              className="input input--mid"
              id="day"
              type="date"
              name="day"
              defaultValue={today}
              max={today}
              required
            />
          </div>
          <Button rank="primary" name="intent" value="agree">
            {t.agreeButton}
          </Button>
        </Form>
      </Section>
      <Section title={t.declines}>
        <Form method="post" className="stack">
          <p className="muted">{t.declineHint}</p>
          <Button name="intent" value="decline">
            {t.declineButton}
          </Button>
        </Form>
      </Section>
    </>
  )
}
