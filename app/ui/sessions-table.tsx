import { Form } from '@remix-run/react'
import { deviceInWords } from '../domains/accounts/device.ts'
import { ownAccountTexts } from '../domains/accounts/own-account.texts.ts'
import { momentInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button, Table } from './parts.tsx'

interface SessionRow {
  id: string
  device: string | null
  createdAt: Date
  lastSeen: Date
  here: boolean
}

/** Where somebody is signed in, each with a button that ends it. */
export function SessionsTable({ sessions }: { sessions: SessionRow[] }) {
  const t = useTexts(ownAccountTexts)
  const language = useLanguage()
  const device = (row: SessionRow) => deviceInWords(row.device ?? '') || t.unknownDevice
  return (
    <>
      <Table
        caption={t.sessionsTitle}
        rows={sessions}
        id={(row) => row.id}
        columns={[
          { head: t.device, main: true, cell: (row) => device(row) },
          { head: t.since, cell: (row) => momentInWords(row.createdAt, language) },
          { head: t.lastSeen, cell: (row) => momentInWords(row.lastSeen, language) },
          {
            head: t.end,
            cell: (row) =>
              row.here ? (
                <Badge tone="info">{t.here}</Badge>
              ) : (
                <Form method="post">
                  <input type="hidden" name="id" value={row.id} />
                  <Button small rank="tertiary" name="intent" value="end" label={`${t.end}: ${device(row)}`}>
                    {t.end}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <Form method="post">
          <Button rank="secondary" name="intent" value="end-others">
            {t.endOthers}
          </Button>
        </Form>
      ) : null}
    </>
  )
}
