import { Form } from '@remix-run/react'
import { buttonNames, buttonOf, buttons, refusalReasons } from '../domains/events/outcomes/outcome.ts'
import type { ButtonName, OutcomeResult } from '../domains/events/outcomes/outcome.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { useTexts } from './language.ts'

export interface OutcomeTalk {
  registrationId: string
  employerId: string
  result: OutcomeResult | null
  reason: string | null
  vacancyId: string | null
  beginsOn: string | null
}

interface Props {
  talk: OutcomeTalk
  /** How the person is called on this page. */
  name: string
  vacancies: readonly { id: string; title: string; city: string | null }[]
}

const Ids = ({ talk }: { talk: OutcomeTalk }) => (
  <>
    <input type="hidden" name="registration" value={talk.registrationId} />
    <input type="hidden" name="employer" value={talk.employerId} />
  </>
)

/** Reasons as buttons of their own: "no" is two taps, because it needs a reason. */
function No({ talk, name }: { talk: OutcomeTalk; name: string }) {
  const t = useTexts(outcomeTexts)
  return (
    <details className="outcome__no">
      <summary className={talk.result === 'no' ? 'outcome__button outcome__button--on' : 'outcome__button'}>
        {t.buttons.no}
        <span className="kern-sr-only">: {name}</span>
      </summary>
      <Form method="post" className="outcome__more" preventScrollReset>
        <Ids talk={talk} />
        <input type="hidden" name="result" value="no" />
        <p>{t.reasonTitle}</p>
        <div className="outcome__reasons">
          {refusalReasons.map((reason) => (
            <button key={reason} className="outcome__button" name="reason" value={reason}>
              {talk.reason === reason ? '✓ ' : ''}
              {t.reasons[reason]}
            </button>
          ))}
        </div>
      </Form>
    </details>
  )
}

/** After "next meeting" and "contract": what exactly, which vacancy, from when. */
function Details({ talk, button, vacancies }: Omit<Props, 'name'> & { button: ButtonName }) {
  const t = useTexts(outcomeTexts)
  const meanings = buttons[button]
  if (meanings.length < 2) return null
  return (
    <Form method="post" className="outcome__more" preventScrollReset>
      <Ids talk={talk} />
      <fieldset className="field">
        <legend>{t.change}</legend>
        {meanings.map((meaning) => (
          <label key={meaning} className="check">
            <input type="radio" name="result" value={meaning} defaultChecked={talk.result === meaning} />{' '}
            {t.results[meaning]}
          </label>
        ))}
      </fieldset>
      {button === 'contract' ? (
        <>
          {vacancies.length > 0 ? (
            <label className="field">
              {t.vacancy}
              <select className="input" name="vacancy" defaultValue={talk.vacancyId ?? ''}>
                <option value="">{t.noVacancy}</option>
                {vacancies.map(({ id, title, city }) => (
                  <option key={id} value={id}>
                    {title}
                    {city ? `, ${city}` : ''}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <label className="field">
            {t.begins}
            <input className="input" type="date" name="begins" defaultValue={talk.beginsOn ?? ''} />
          </label>
        </>
      ) : null}
      <button className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.save}</span>
      </button>
    </Form>
  )
}

/** Four buttons for one talk; the chosen one is marked, and says more when asked. Works without scripts. */
export function OutcomeForm({ talk, name, vacancies }: Props) {
  const t = useTexts(outcomeTexts)
  const on = talk.result && buttonOf(talk.result)
  return (
    <div className="outcome">
      <div className="outcome__buttons">
        {buttonNames.map((button) =>
          button === 'no' ? (
            <No key={button} talk={talk} name={name} />
          ) : (
            <Form key={button} method="post" preventScrollReset>
              <Ids talk={talk} />
              <button
                className={on === button ? 'outcome__button outcome__button--on' : 'outcome__button'}
                name="result"
                value={on === button && talk.result ? talk.result : buttons[button][0]}
                aria-pressed={on === button}
              >
                {on === button ? '✓ ' : ''}
                {t.buttons[button]}
                <span className="kern-sr-only">: {name}</span>
              </button>
            </Form>
          ),
        )}
      </div>
      {on ? <Details key={talk.result} talk={talk} button={on} vacancies={vacancies} /> : null}
      {talk.result ? (
        <Form method="post" preventScrollReset>
          <Ids talk={talk} />
          <button className="plain" name="result" value="">
            {t.undo}
            <span className="kern-sr-only">: {name}</span>
          </button>
        </Form>
      ) : null}
    </div>
  )
}
