import { Form } from '@remix-run/react'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import type { TargetTrack } from '../domains/reports/integration-figures.ts'
import { amount, percent } from '../domains/reports/numbers.ts'
import { monthInWords } from '../domains/reports/occupation-report.ts'
import { DefinitionMark } from './definition-mark.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Button, Facts } from './parts.tsx'
import { fill } from './record.texts.ts'

/** The targets of a year: value of the year before, aim, so far by month, forecast stated as one; the form for those who set them. */
export function TargetList({
  tracks,
  year,
  mayWrite,
}: {
  tracks: readonly TargetTrack[]
  year: number
  mayWrite: boolean
}) {
  const t = useTexts(integrationTexts)
  const language = useLanguage()
  return (
    <div className="target-list">
      {tracks.map((track) => {
        const words = (value: number | null) =>
          value === null
            ? '–'
            : track.figure === 'integration_rate'
              ? percent(value, language)
              : amount(Math.round(value), language)
        return (
          <section key={track.figure} className="card" aria-label={t.figures[track.figure]}>
            <h3 className="sub">
              {t.figures[track.figure]}
              <DefinitionMark of={track.figure === 'integration_rate' ? 'rate' : 'longTerm'} />
            </h3>
            <Facts
              rows={[
                [t.before, words(track.before)],
                [t.target, words(track.target)],
                [t.now, words(track.now)],
                [`${t.forecast}*`, words(track.forecast)],
              ]}
            />
            <p className="small muted">
              * {fill(t.forecastNote, { n: track.months })}
              <DefinitionMark of="forecast" />
            </p>
            <details>
              <summary>{t.byMonth}</summary>
              <Facts
                rows={track.byMonth.map(({ month, value }) => [monthInWords(month, language), words(value)] as const)}
              />
            </details>
            {mayWrite ? (
              <Form method="post" className="row">
                <input type="hidden" name="year" value={year} />
                <input type="hidden" name="figure" value={track.figure} />
                <label htmlFor={track.figure}>{t.change}</label>
                <input
                  className="input input--short"
                  id={track.figure}
                  name="change"
                  inputMode="decimal"
                  defaultValue={track.changePercent === null ? '' : String(track.changePercent).replace('.', ',')}
                />
                <Button small>{t.save}</Button>
              </Form>
            ) : (
              <p>
                {t.change}: {track.changePercent === null ? '–' : amount(track.changePercent, language)}
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}
