import { Link } from '@remix-run/react'
import { daysAgo } from '../domains/vacancies/vacancy-values.texts.ts'
import { hoursInWords, vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import type { VacancyListRow } from '../domains/vacancies/vacancy-list.reads.server.ts'
import type { VacancyState } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { daysBetween } from '../lib/days-between.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { ChooseBox } from './choose-many.tsx'
import { chooseManyTexts } from './choose-many.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Table } from './parts.tsx'
import type { Tone } from './parts.tsx'
import { fill } from './record.texts.ts'
import { Marked } from './search-hits.tsx'

const tones: Record<VacancyState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  restricted: 'info',
  published: 'success',
  paused: 'warning',
  closed: 'neutral',
}

export function VacancyStateBadge({ state }: { state: VacancyState }) {
  const t = useTexts(vacancyTexts)
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>
}

/** Rows of the list: what decides, at a glance. */
export function VacancyTable({
  rows,
  titles,
  now,
  choose,
  marked = [],
}: {
  rows: readonly VacancyListRow[]
  titles: Readonly<Record<string, string>>
  now: Date
  /** With a box in each row. */
  choose?: boolean
  /** Words that search found, to mark. */
  marked?: readonly string[]
}) {
  const c = useTexts(chooseManyTexts)
  const t = useTexts(vacancyTexts)
  const v = useTexts(vocabularyTexts)
  const language = useLanguage()
  return (
    <Table
      caption={t.title}
      rows={rows}
      id={(row) => row.id}
      columns={[
        ...(choose
          ? [
              {
                head: c.column,
                cell: (row: (typeof rows)[number]) => <ChooseBox id={row.id} name={row.title} />,
              },
            ]
          : []),
        {
          head: t.one,
          main: true,
          cell: (row) => (
            <>
              <Link to={`/vacancies/${row.id}`}>
                <Marked text={row.title} words={marked} />
              </Link>
              <div className="plain-cell small">
                {titles[row.occupation] ?? row.occupation} <span className="muted">{row.occupation}</span>
                {row.kind === 'job' ? null : ` · ${v.kinds[row.kind]}`}
              </div>
            </>
          ),
        },
        {
          head: t.fields.employer,
          cell: (row) => (
            <>
              <Marked text={row.employerName} words={marked} />
              {row.employerKind === 'temp_agency' ? (
                <span className="muted"> · {v.employerKinds.temp_agency}</span>
              ) : null}
            </>
          ),
        },
        {
          head: t.fields.place,
          cell: (row) => (
            <>
              {row.city ?? row.postcode ?? ''}
              {row.km === null ? null : <span className="muted nowrap"> {fill(t.kmAway, { n: row.km })}</span>}
            </>
          ),
        },
        {
          head: t.fields.workingTimes,
          cell: (row) => (
            <>
              {row.workingTimes?.map((time) => v.times[time]).join(', ') ?? ''}
              <div className="muted small">{hoursInWords(row.hoursMin, row.hoursMax, language)}</div>
            </>
          ),
        },
        {
          head: t.fields.start,
          cell: (row) =>
            row.start === null ? '' : row.start <= dayOf(now) ? t.fromNow : shortDay(row.start, language),
        },
        {
          head: t.fields.placesShort,
          end: true,
          cell: (row) => (row.placesFilled > 0 ? `${row.places - row.placesFilled}/${row.places}` : row.places),
        },
        { head: t.fields.state, cell: (row) => <VacancyStateBadge state={row.state} /> },
        {
          head: t.touched,
          cell: (row) => <span className="nowrap">{daysAgo(daysBetween(row.touchedAt, now), language)}</span>,
        },
      ]}
    />
  )
}
