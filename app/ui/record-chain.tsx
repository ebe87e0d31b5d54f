import { Form } from '@remix-run/react'
import { recordOfChangesTexts } from '../domains/privacy/record.texts.ts'
import { momentInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button, Facts, Notice } from './parts.tsx'

interface Chain {
  open: number
  rows: number
  head: string | null
  check: { at: Date; rows: number; fault: { kind: string; seq: string } | null } | null
}

/** How the chain of the record of changes stands, with the button that checks the whole of it. */
export function RecordChain({ chain }: { chain: Chain }) {
  const t = useTexts(recordOfChangesTexts)
  const language = useLanguage()
  const { check } = chain
  const faults: Record<string, string> = t.faults
  return (
    <>
      <p>{t.chainHint}</p>
      {check?.fault ? (
        <Notice tone="danger" title={t.broken(check.fault.seq)}>
          <p>{faults[check.fault.kind] ?? check.fault.kind}</p>
        </Notice>
      ) : check ? (
        <Notice tone="success">
          <p>{t.holds(check.rows)}</p>
        </Notice>
      ) : null}
      <Facts
        rows={[
          [t.chained, String(chain.rows)],
          [t.waiting, String(chain.open)],
          [t.end, chain.head ?? '–'],
          [t.checked, check ? momentInWords(check.at, language) : t.never],
        ]}
      />
      <Form method="post">
        <Button>{t.check}</Button>
      </Form>
    </>
  )
}
