import { mergeTexts } from '../domains/privacy/merges.texts.ts'
import { useTexts } from './language.ts'
import { Table } from './parts.tsx'

interface Side {
  id: string
  name: string
}
interface Row {
  group: string
  label: string
  own: string
  other: string
  /** What is chosen at first: the other's where only the other knows something. */
  takeOther: boolean
}

/** Facts of two profiles side by side, a choice each; where both say the same there is nothing to choose. */
export function MergeTable({ kept, gone, rows }: { kept: Side; gone: Side; rows: readonly Row[] }) {
  const t = useTexts(mergeTexts)
  const choice = (row: Row, value: 'own' | 'other', text: string) =>
    row.own === row.other ? (
      text || <span className="muted">{t.none}</span>
    ) : (
      <label className="check">
        <input
          type="radio"
          name={row.group}
          value={value}
          defaultChecked={(value === 'other') === row.takeOther}
          aria-label={`${row.label}: ${text || t.none} (${value === 'own' ? kept.name : gone.name})`}
        />
        {text || t.none}
      </label>
    )
  return (
    <Table
      caption={t.mergeTitle}
      rows={rows}
      id={({ group }) => group}
      columns={[
        { head: t.field, main: true, cell: ({ label }) => label },
        { head: `${kept.name} (${kept.id}), ${t.keep}`, cell: (row) => choice(row, 'own', row.own) },
        { head: `${t.take} ${gone.name} (${gone.id})`, cell: (row) => choice(row, 'other', row.other) },
      ]}
    />
  )
}
