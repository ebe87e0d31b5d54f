import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import type { FunnelRow } from '../domains/events/outcomes/funnel.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section, Table } from './parts.tsx'

/** From invitation to work: counts, each rate with what it is divided by, beside like events. */
export function FunnelTable({ rows, likeEvents }: { rows: readonly FunnelRow[]; likeEvents: number }) {
  const t = useTexts(outcomeTexts)
  const language = useLanguage()
  const share = (row: FunnelRow, value: number | null) => {
    if (value === null || row.by === null) return '–'
    const number = (options: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', options).format(value)
    if (row.step === 'talks') return number({ maximumFractionDigits: 1 })
    return number({ style: 'percent', maximumFractionDigits: value < 0.1 ? 1 : 0 })
  }
  const by = (row: FunnelRow) =>
    row.by === null ? '' : row.step === 'talks' ? t.perPerson : (t.by as Record<string, string>)[row.by]
  return (
    <Section title={t.funnel}>
      <p className="muted">{likeEvents > 0 ? t.funnelLike(likeEvents) : t.funnelAlone}</p>
      <Table
        caption={t.funnel}
        rows={rows}
        id={(row) => row.step}
        columns={[
          { head: t.step, main: true, cell: (row) => t.steps[row.step] },
          { head: t.count, end: true, cell: (row) => row.count },
          {
            head: t.rate,
            cell: (row) => (
              <>
                {share(row, row.rate)} <span className="muted small">{by(row)}</span>
              </>
            ),
          },
          { head: t.like, end: true, cell: (row) => share(row, row.like) },
        ]}
      />
    </Section>
  )
}
