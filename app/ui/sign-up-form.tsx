import { signUpTexts } from '../domains/events/sign-up.texts.ts'
import type { FormState } from './fields.tsx'
import { ErrorSummary, SelectField, TextField } from './fields.tsx'
import { customerLanguages, languageNames } from '../lib/languages.ts'
import { useCustomerTexts } from './customer-language.ts'
import { useErrorText } from './form-words.ts'
import { Button } from './parts.tsx'

/** A field that people neither see nor reach by keyboard; machines fill it in. */
function Honey({ label }: { label: string }) {
  return (
    <div className="honey" aria-hidden="true">
      <label>
        {label}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}

/** The public form: name, how to reach the person, what helps to fit, consent. */
export function SignUpFields({ state, house }: { state: FormState; house: string }) {
  const t = useCustomerTexts(signUpTexts)
  const say = useErrorText()
  const { labels, hints, groups } = t
  const field = (name: keyof typeof labels) => ({ state, name, label: labels[name] })
  const missing = state.errors.consent
  return (
    <>
      <ErrorSummary errors={state.errors} labels={labels} />
      <fieldset className="fieldset">
        <legend>{groups.name}</legend>
        <div className="pair">
          <TextField {...field('firstName')} autoComplete="given-name" required />
          <TextField {...field('lastName')} autoComplete="family-name" required />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{groups.reach}</legend>
        <TextField {...field('email')} type="email" autoComplete="email" hint={hints.email} />
        <TextField {...field('phone')} type="tel" autoComplete="tel" hint={hints.phone} />
        <TextField {...field('street')} autoComplete="street-address" hint={hints.address} />
        <div className="pair">
          <TextField {...field('postcode')} autoComplete="postal-code" inputMode="numeric" />
          <TextField {...field('city')} autoComplete="address-level2" />
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>{groups.more}</legend>
        <TextField {...field('occupationSearch')} hint={hints.occupation} />
        <SelectField
          {...field('language')}
          required
          choices={customerLanguages.map((language) => [language, languageNames[language]] as const)}
        />
      </fieldset>
      <Honey label={labels.website} />
      <div className={missing ? 'field field--error' : 'field'}>
        <p id="consent-text">{t.consent(house)}</p>
        {missing ? <p className="error">{say('required')}</p> : null}
        <label className="check">
          <input
            type="checkbox"
            id="consent"
            name="consent"
            value="yes"
            required
            aria-describedby="consent-text"
            defaultChecked={state.values.consent === 'yes'}
          />
          {labels.consent}
        </label>
      </div>
      <div className="form-foot">
        <Button rank="primary">{t.send}</Button>
      </div>
    </>
  )
}

/** A customer's form: the e-mail that the house knows. */
export function CustomerFields({ state }: { state: FormState }) {
  const t = useCustomerTexts(signUpTexts)
  return (
    <>
      <ErrorSummary errors={state.errors} labels={t.labels} />
      <TextField state={state} name="email" label={t.labels.email} type="email" autoComplete="email" required />
      <Honey label={t.labels.website} />
      <div className="form-foot">
        <Button rank="primary">{t.customerSend}</Button>
      </div>
    </>
  )
}
