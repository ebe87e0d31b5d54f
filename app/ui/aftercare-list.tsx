import { Form, Link } from '@remix-run/react'
import { entryTexts } from '../domains/reports/entries.texts.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import type { AftercareRow } from '../domains/reports/integration-figures.ts'
import { shortDay } from '../lib/dates.ts'
import { DefinitionMark } from './definition-mark.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Button, Section, Table } from './parts.tsx'
import { fill } from './record.texts.ts'

/** Who has worked for nearly six months and has no outcome yet; two buttons enter it, once the six months are over. */
export function AftercareList({
  due,
  today,
  mayEnter,
}: {
  due: readonly AftercareRow[]
  today: string
  mayEnter: boolean
}) {
  const t = useTexts(integrationTexts)
  const e = useTexts(entryTexts)
  const language = useLanguage()
  const enter = (row: AftercareRow) => (
    <Form method="post" className="row">
      <input type="hidden" name="intent" value="lasting" />
      <input type="hidden" name="integration" value={row.id} />
      {row.until <= today ? (
        <Button small name="outcome" value="lasted" label={fill(e.lastedOf, { name: row.name })}>
          {e.lasted}
        </Button>
      ) : null}
      <Button small rank="tertiary" name="outcome" value="ended" label={fill(e.endedOf, { name: row.name })}>
        {e.ended}
      </Button>
    </Form>
  )
  return (
    <Section title={t.aftercare} actions={<DefinitionMark of="aftercare" />}>
      <p className="small muted">{t.aftercareNote}</p>
      {due.length === 0 ? (
        <p>{t.noAftercare}</p>
      ) : (
        <Table
          caption={t.aftercare}
          rows={due}
          id={({ id }) => id}
          columns={[
            {
              head: t.person,
              main: true,
              cell: (row) => <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link>,
            },
            { head: t.employer, cell: (row) => <Link to={`/employers/${row.employerId}`}>{row.employer}</Link> },
            { head: t.site, cell: (row) => row.site },
            { head: t.began, cell: (row) => shortDay(row.began, language) },
            { head: t.until, cell: (row) => shortDay(row.until, language) },
            ...(mayEnter ? [{ head: e.lasting, cell: enter }] : []),
          ]}
        />
      )}
    </Section>
  )
}
