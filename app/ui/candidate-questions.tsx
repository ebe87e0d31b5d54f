import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { AskedCandidateFact } from '../domains/candidates/candidate.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { ChecksField, ErrorSummary, NumberField, SelectField, TextField, TriField } from './fields.tsx'
import type { FormState } from './fields.tsx'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'
import { recordTexts } from './record.texts.ts'
import { RowFields } from './row-fields.tsx'
import { licenceChoices } from './vacancy-form.tsx'

/** Facts that nobody knows yet, each with the field that answers it. */
export function CandidateQuestions({ unknown, state }: { unknown: readonly AskedCandidateFact[]; state: FormState }) {
  const t = useTexts(candidateTexts)
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

function Field({ fact, state }: { fact: AskedCandidateFact; state: FormState }): ReactNode {
  const t = useTexts(candidateTexts)
  const v = useTexts(vocabularyTexts)
  const r = useTexts(recordTexts)
  const label = t.fields[fact]
  switch (fact) {
    case 'qualification':
      return <SelectField state={state} name={fact} label={label} choices={Object.entries(t.qualifications)} required />
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
    case 'mobilityMeans':
      return (
        <ChecksField
          state={state}
          name={fact}
          label={label}
          choices={[...Object.entries(v.means), ['none', t.meansNone]]}
          required
        />
      )
    case 'workingTimes':
      return <ChecksField state={state} name={fact} label={label} choices={Object.entries(v.times)} required />
    case 'maxKm':
      return <NumberField state={state} name={fact} label={label} unit="km" hint={t.hints.maxKm} required />
    case 'hoursMax':
      return (
        <div className="pair">
          <NumberField state={state} name="hoursMin" label={t.fields.hoursMin} />
          <NumberField state={state} name="hoursMax" label={t.fields.hoursMax} />
        </div>
      )
    case 'availableFrom':
      return <TextField state={state} name={fact} label={label} type="date" size="mid" required />
    case 'acceptsTempWork':
      return <TriField state={state} name={fact} label={label} required />
    case 'skills':
      return (
        <RowFields
          state={state}
          name={fact}
          label={label}
          columns={[{ field: 'skillName', label: r.skill, wide: true }]}
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
          ]}
        />
      )
  }
}
