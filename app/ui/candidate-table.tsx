import { Link } from '@remix-run/react'
import type { CandidateListRow } from '../domains/candidates/candidate-list.reads.server.ts'
import type { CandidateState, Readiness } from '../domains/candidates/candidate.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { hoursInWords, vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { ChooseBox } from './choose-many.tsx'
import { chooseManyTexts } from './choose-many.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Table } from './parts.tsx'
import type { Tone } from './parts.tsx'
import { fill } from './record.texts.ts'
import { Marked } from './search-hits.tsx'

const readyTones: Record<Readiness, Tone> = { ready: 'success', confirm: 'warning', lapsed: 'danger', never: 'neutral' }
const stateTones: Record<CandidateState, Tone> = { active: 'success', placed: 'info', inactive: 'neutral' }

export function CandidateStateBadge({ state }: { state: CandidateState }) {
  const t = useTexts(candidateTexts)
  return <Badge tone={stateTones[state]}>{t.states[state]}</Badge>
}

export function ReadinessBadge({ readiness }: { readiness: Readiness }) {
  const t = useTexts(candidateTexts)
  return <Badge tone={readyTones[readiness]}>{t.readiness[readiness]}</Badge>
}

/** Rows of the list: what decides, at a glance. */
export function CandidateTable(props: {
  rows: readonly CandidateListRow[]
  titles: Readonly<Record<string, string>>
  now: Date
  /** With a box in each row. */
  choose?: boolean
  /** Words that search found, to mark. */
  marked?: readonly string[]
}) {
  const { rows, titles, now, choose, marked = [] } = props
  const c = useTexts(chooseManyTexts)
  const t = useTexts(candidateTexts)
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
                cell: (row: (typeof rows)[number]) => <ChooseBox id={row.id} name={row.name} />,
              },
            ]
          : []),
        {
          head: t.one,
          main: true,
          cell: (row) => (
            <Link to={`/candidates/${row.id}`}>
              <Marked text={row.name} words={marked} />
            </Link>
          ),
        },
        {
          head: t.fields.targets,
          cell: (row) => {
            const [first, ...rest] = row.targets
            return (
              <>
                {first ? (
                  <>
                    {titles[first] ?? first} <span className="muted small">{first}</span>
                  </>
                ) : null}
                {rest.length > 0 ? (
                  <div className="muted small">
                    {rest
                      .slice(0, 2)
                      .map((code) => titles[code] ?? code)
                      .join(', ')}
                    {rest.length > 2 ? ` ${fill(t.moreWishes, { n: rest.length - 2 })}` : ''}
                  </div>
                ) : null}
              </>
            )
          },
        },
        {
          head: t.fields.place,
          cell: (row) => (
            <>
              {row.city ?? row.postcode ?? ''}
              {row.km === null ? null : <span className="muted nowrap"> {fill(t.kmAway, { n: row.km })}</span>}
              <div className="muted small">
                {[
                  row.means?.map((one) => v.means[one]).join(', '),
                  row.maxKm === null ? '' : fill(t.km, { n: row.maxKm }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
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
          head: t.fields.availableFrom,
          cell: (row) =>
            row.availableFrom === null
              ? ''
              : row.availableFrom <= dayOf(now)
                ? t.fromNow
                : shortDay(row.availableFrom, language),
        },
        {
          head: t.fields.readiness,
          cell: (row) => (
            <>
              <ReadinessBadge readiness={row.readiness} />
              {row.readyOn ? <div className="muted small">{shortDay(row.readyOn, language)}</div> : null}
            </>
          ),
        },
        { head: t.fields.state, cell: (row) => <CandidateStateBadge state={row.state} /> },
      ]}
    />
  )
}
