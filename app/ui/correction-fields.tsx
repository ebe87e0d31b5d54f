import { keysOf } from '../domains/customers/correction.form.ts'
import type { CorrectionField } from '../domains/customers/correction.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import { licenceClasses, means, workingTimes } from '../domains/matching/vocabulary.ts'
import { noneTick } from '../lib/form-fields.ts'
import { useCustomerTexts } from './customer-language.ts'
import { ChecksField, NumberField, SelectField, TextArea, TextField } from './fields.tsx'
import type { Choices, FormState } from './fields.tsx'

/** The fields by which a person says how one fact should be; words alone where the fact is not entered as such. */
export function CorrectionFields({ field, state }: { field: CorrectionField; state: FormState }) {
  const t = useCustomerTexts(ownAreaTexts).profile
  const p = useCustomerTexts(personProposalTexts)
  const keys = keysOf(field)
  const label = t.fields[field]
  const checks = (name: string, words: string, choices: Choices) => (
    <ChecksField
      key={name}
      name={name}
      label={words}
      state={state}
      required
      choices={[...choices, [noneTick, t.none]]}
    />
  )
  const fields = keys.map((key) => {
    switch (key) {
      case 'workingTimes':
        return checks(
          key,
          label,
          workingTimes.map((one) => [one, p.times[one]] as const),
        )
      case 'mobilityMeans':
        return checks(
          key,
          t.byWhat,
          means.map((one) => [one, t.means[one]] as const),
        )
      case 'licences':
        return checks(
          key,
          label,
          licenceClasses.map((one) => [one, one] as const),
        )
      case 'acceptsTempWork':
        return (
          <SelectField
            key={key}
            name={key}
            label={label}
            state={state}
            required
            empty={t.unknown}
            choices={[
              ['yes', t.yes],
              ['no', t.no],
            ]}
          />
        )
      case 'availableFrom':
        return <TextField key={key} name={key} label={label} state={state} type="date" size="mid" required />
      case 'minPayPerHour':
        return <NumberField key={key} name={key} label={label} unit={p.perHour('€')} state={state} required />
      case 'hoursMin':
        return <NumberField key={key} name={key} label={t.hoursMin} state={state} required />
      case 'hoursMax':
        return <NumberField key={key} name={key} label={t.hoursMax} state={state} required />
      case 'maxKm':
        return <NumberField key={key} name={key} label={t.kilometres} state={state} required />
      case 'phone':
        return <TextField key={key} name={key} label={label} state={state} type="tel" autoComplete="tel" required />
      case 'email':
        return <TextField key={key} name={key} label={label} state={state} type="email" autoComplete="email" required />
      case 'street':
        return <TextField key={key} name={key} label={t.street} state={state} autoComplete="street-address" required />
      case 'postcode':
        return (
          <TextField
            key={key}
            name={key}
            label={t.postcode}
            state={state}
            size="short"
            inputMode="numeric"
            autoComplete="postal-code"
            required
          />
        )
      case 'city':
        return <TextField key={key} name={key} label={t.city} state={state} autoComplete="address-level2" required />
    }
  })
  return (
    <>
      {fields.length > 0 ? (
        <fieldset className="own-right stack">
          <legend>{t.right}</legend>
          {fields}
        </fieldset>
      ) : null}
      <TextArea name="says" label={keys.length > 0 ? t.more : t.says} state={state} required={keys.length === 0} />
    </>
  )
}
