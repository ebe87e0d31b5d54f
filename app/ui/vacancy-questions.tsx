import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { AskedVacancyFact } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextField } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'
import { recordTexts } from './record.texts.ts'
import { RowFields } from './row-fields.tsx'
import { licenceChoices } from './vacancy-form.tsx'

/** Facts that nobody knows yet, each with the field that answers it. */
export function VacancyQuestions({ unknown, state }: { unknown: readonly AskedVacancyFact[]; state: FormState }) {
  const t = useTexts(vacancyTexts)
  if (unknown.length === 0) return null
  const wrong = Object.keys(state.errors)[0]
  return (
    <Section title={t.questions} id="questions">
      <p className="small muted">{t.questionsHint}</p>
      <ErrorSummary errors={state.errors} labels={t.fields} />
      {unknown.map((fact) => (
        <details key={fact} className="question" open={wrong === fact || (fact === 'hoursMax' && wrong === 'hoursMin')}>
          <summary>{t.fields[fact === 'hoursMax' ? 'hours' : fact]}?</summary>
          <Form method="post" noValidate>
            <Field fact={fact} state={state} />
            <Button name="intent" value="answer" small>
              {t.answer}
            </Button>
          </Form>
        </details>
      ))}
    </Section>
  )
}

function Field({ fact, state }: { fact: AskedVacancyFact; state: FormState }): ReactNode {
  const t = useTexts(vacancyTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const label = t.fields[fact]
  const needs = [
    ['nice', t.nice],
    ['must', t.must],
  ] as const
  switch (fact) {
    case 'workingTimes':
      return <ChecksField state={state} name={fact} label={label} choices={Object.entries(v.times)} required />
    case 'openTo':
      return (
        <ChecksField
          state={state}
          name={fact}
          label={label}
          choices={[...Object.entries(v.openTo), ['none', t.openToNone]]}
          required
        />
      )
    case 'licences':
      return (
        <ChecksField
          state={state}
          name={fact}
          label={label}
          choices={[...licenceChoices, ['none', t.licencesNone]]}
          required
        />
      )
    case 'hoursMax':
      return (
        <div className="pair">
          <NumberField state={state} name="hoursMin" label={t.fields.hoursMin} />
          <NumberField state={state} name="hoursMax" label={t.fields.hoursMax} />
        </div>
      )
    case 'start':
      return <TextField state={state} name={fact} label={label} type="date" size="mid" required />
    case 'payPerHour':
      return <NumberField state={state} name={fact} label={label} unit="€" required />
    case 'qualification':
      return <SelectField state={state} name={fact} label={label} choices={Object.entries(v.qualifications)} required />
    case 'skills':
      return (
        <RowFields
          state={state}
          name={fact}
          label={label}
          columns={[
            { field: 'skillName', label: r.skill, wide: true },
            { field: 'skillNeed', label: r.need, choices: needs },
          ]}
          none={{ field: 'skillsNone', label: t.skillsNone }}
        />
      )
    case 'languages':
      return (
        <RowFields
          state={state}
          name={fact}
          label={label}
          columns={[
            {
              field: 'languageCode',
              label: r.language,
              choices: Object.entries(v.languages),
              empty: r.choose,
              wide: true,
            },
            { field: 'languageLevel', label: r.level, choices: Object.entries(v.levels), empty: `${r.level}?` },
            { field: 'languageNeed', label: r.need, choices: needs },
          ]}
          none={{ field: 'languagesNone', label: t.languagesNone }}
        />
      )
  }
}
