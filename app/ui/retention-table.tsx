import { retentionTexts } from '../domains/privacy/retention.texts.ts'
import type { RetentionKind, RetentionRule } from '../domains/privacy/retention.ts'
import type { Errors, Values } from './fields.tsx'
import { useTexts } from './language.ts'
import { Table } from './parts.tsx'

type Row = RetentionRule & { kind: RetentionKind; over: number }

/** Periods by kind of data: where they come from, how much is over, and a field to change each. */
export function RetentionTable({ kinds, values, errors }: { kinds: readonly Row[]; values: Values; errors: Errors }) {
  const t = useTexts(retentionTexts)
  const field = ({ kind, days, least, most }: Row) => (
    <>
      <input
        id={kind}
        className="input input--short"
        name={kind}
        aria-label={`${t.days}: ${t.kinds[kind]}`}
        aria-describedby={`${kind}-hint`}
        aria-invalid={errors[kind] ? true : undefined}
        defaultValue={String(values[kind] ?? days)}
        inputMode="numeric"
        required
      />
      <p className={errors[kind] ? 'error' : 'hint'} id={`${kind}-hint`}>
        {t.bounds(least, most)}
      </p>
    </>
  )
  return (
    <Table
      caption={t.periods}
      rows={kinds}
      id={({ kind }) => kind}
      columns={[
        { head: t.kind, main: true, cell: ({ kind }) => t.kinds[kind] },
        { head: t.days, cell: field },
        { head: t.since, cell: ({ since }) => t.sinceWords[since] },
        { head: t.source, cell: ({ source }) => source },
        { head: t.over, cell: ({ over }) => String(over) },
      ]}
    />
  )
}
