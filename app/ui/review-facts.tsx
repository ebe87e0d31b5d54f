import { findingWords } from '../domains/vacancies/review/review.texts.ts'
import type { ReviewFinding } from '../domains/vacancies/review/review.ts'
import { vacancyValueInWords } from '../domains/vacancies/vacancy-values.texts.ts'
import { hoursInWords, vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { Vacancy, VacancyFields } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { FindingNote } from './finding-note.tsx'
import { formTexts } from './form.texts.ts'
import { useLanguage, useTexts } from './language.ts'

const fields = [
  'title',
  'occupation',
  'alternatives',
  'kind',
  'places',
  'postcode',
  'city',
  'street',
  'workingTimes',
  'hoursMax',
  'payPerHour',
  'start',
  'fixedUntil',
  'qualification',
  'skills',
  'languages',
  'licences',
  'openTo',
  'description',
] as const satisfies readonly (keyof VacancyFields)[]

const toneOf = (finding: ReviewFinding) =>
  finding.kind === 'wage' ? 'danger' : finding.kind === 'no_pay' || finding.kind === 'wage_rises' ? 'info' : 'warning'

/** The facts of a vacancy, each with what the check points out about it. */
export function ReviewFacts(props: {
  vacancy: Vacancy
  employer: { name: string; kind: 'company' | 'temp_agency' }
  titles: Readonly<Record<string, string>>
  findings: readonly ReviewFinding[]
}) {
  const { vacancy } = props
  const t = useTexts(vacancyTexts)
  const f = useTexts(formTexts)
  const v = useTexts(vocabularyTexts)
  const language = useLanguage()
  return (
    <dl className="facts facts--stacked">
      <div>
        <dt>{t.fields.employer}</dt>
        <dd>
          {props.employer.name} · {v.employerKinds[props.employer.kind]}
        </dd>
      </div>
      {fields.map((field) => {
        const value =
          field === 'hoursMax'
            ? hoursInWords(vacancy.hoursMin, vacancy.hoursMax, language)
            : vacancyValueInWords(field, vacancy[field], language, props.titles)
        return (
          <div key={field}>
            <dt>{field === 'hoursMax' ? t.fields.hours : t.fields[field]}</dt>
            <dd>
              {value === '' ? <span className="muted">{f.unknown}</span> : <span className="lines">{value}</span>}
              {props.findings
                .filter((finding) => finding.field === field)
                .map((finding, at) => (
                  <FindingNote key={at} words={findingWords(finding, language)} tone={toneOf(finding)} />
                ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
