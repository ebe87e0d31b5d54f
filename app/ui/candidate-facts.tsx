import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { candidateValueInWords, targetInWords } from '../domains/candidates/candidate-values.texts.ts'
import type { Candidate, CandidateFields } from '../domains/candidates/candidate.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { hoursInWords } from '../domains/vacancies/vocabulary.texts.ts'
import { formTexts } from './form.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { Facts, Section } from './parts.tsx'

/** What placement knows of the person. Protected facts are not on this page. */
export function CandidateFacts(props: {
  candidate: Candidate
  site: string | null
  titles: Readonly<Record<string, string>>
}) {
  const { candidate, titles } = props
  const t = useTexts(candidateTexts)
  const f = useTexts(formTexts)
  const language = useLanguage()
  const fact = (field: keyof CandidateFields): readonly [string, ReactNode] => [
    t.fields[field as keyof typeof t.fields],
    candidateValueInWords(field, candidate[field], language, titles),
  ]
  return (
    <>
      <Section title={t.wishes}>
        <ol className="rows">
          {candidate.targets.map((target) => (
            <li key={target.occupation}>
              {targetInWords(target, language, titles)}{' '}
              <Link className="muted small" to={`/vacancies?occupation=${target.occupation}`}>
                {target.occupation}
              </Link>
            </li>
          ))}
        </ol>
        <Facts unknown={f.unknown} rows={[fact('seeks')]} />
      </Section>
      <Section title={t.brings}>
        <Facts
          unknown={f.unknown}
          rows={(['qualification', 'trainings', 'licences', 'skills', 'languages'] as const).map(fact)}
        />
      </Section>
      <Section title={t.offers}>
        <Facts
          unknown={f.unknown}
          rows={[
            fact('availableFrom'),
            fact('workingTimes'),
            [t.fields.hours, hoursInWords(candidate.hoursMin, candidate.hoursMax, language)],
            fact('mobilityMeans'),
            fact('maxKm'),
            fact('acceptsTempWork'),
            ...(candidate.minPayPerHour === null ? [] : [fact('minPayPerHour')]),
          ]}
        />
      </Section>
      <Section title={t.who}>
        <Facts
          unknown={f.unknown}
          rows={[
            [
              t.fields.place,
              [candidate.street, [candidate.postcode, candidate.city].filter(Boolean).join(' ')]
                .filter(Boolean)
                .join(', '),
            ],
            [
              t.fields.phone,
              candidate.phone ? <a href={`tel:${candidate.phone.replace(/[^+\d]/g, '')}`}>{candidate.phone}</a> : null,
            ],
            [t.fields.email, candidate.email ? <a href={`mailto:${candidate.email}`}>{candidate.email}</a> : null],
            fact('channel'),
            fact('language'),
          ]}
        />
      </Section>
      <Section title={t.service}>
        <Facts
          unknown={f.unknown}
          rows={[[t.fields.site, props.site], fact('legalCircle'), fact('profileClass'), [t.fields.id, candidate.id]]}
        />
        {candidate.notes ? <p className="prose">{candidate.notes}</p> : null}
      </Section>
    </>
  )
}
