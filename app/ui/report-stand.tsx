import { shortDay } from '../lib/dates.ts'
import { monthInWords, standInWords } from '../domains/reports/occupation-report.ts'
import type { OccupationReport } from '../domains/reports/occupation-report.ts'
import { periodText } from '../domains/reports/period.ts'
import { signed } from '../domains/reports/numbers.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import type { CorrectionRow } from '../domains/reports/stock.reads.server.ts'
import { useLanguage, useTexts } from './language.ts'
import { fill } from './record.texts.ts'

/** On what the numbers stand: day, comparison, stocks that came late, gaps, corrections. */
export function ReportStand({
  report,
  corrections,
}: {
  report: OccupationReport
  corrections: readonly CorrectionRow[]
}) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const { before } = report
  const months = (days: readonly string[]) => days.map((day) => monthInWords(day, language)).join(', ')
  const stand = standInWords(report, language)
  return (
    <div className="stand">
      <p>
        {stand.charAt(0).toUpperCase() + stand.slice(1)}.{' '}
        {before === null
          ? t.notCompared
          : before.kind === 'year'
            ? fill(t.comparedYear, { at: periodText(before) })
            : fill(t.comparedMonth, { at: monthInWords(periodText(before), language) })}
      </p>
      {report.late.length > 0 ? <p>{fill(t.late, { days: months(report.late) })}</p> : null}
      {report.missing.length > 0 ? <p>{fill(t.gaps, { days: months(report.missing) })}</p> : null}
      {corrections.length > 0 ? (
        <>
          <p>{t.corrected}:</p>
          <ul>
            {corrections.map((one) => (
              <li key={one.id}>
                {fill(t.correctedBy, {
                  difference: signed(one.difference, language, 0),
                  measure: t.count[one.measure as keyof typeof t.count],
                  day: shortDay(one.day, language),
                  reason: one.reason,
                  who: one.notedBy,
                  at: shortDay(one.notedAt.toISOString().slice(0, 10), language),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
