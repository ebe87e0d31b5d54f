import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mailboxTexts } from '../domains/messages/mailbox.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { clock, dayOf, shortDay } from '../lib/dates.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { EmptyState, Table } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = await requireCaller(request, 'messages.read')
  if (!app.mailbox) throw notFound()
  const mails = await reads.messages.mailbox()
  return {
    mails: mails.map(({ id, recipient, subject, createdAt }) => ({
      id,
      recipient,
      subject,
      at: `${shortDay(dayOf(createdAt), language)} ${clock(createdAt, language)}`,
    })),
  }
}

/** Mails that stayed in the house, newest first. */
export default function Mailbox() {
  const t = useTexts(mailboxTexts)
  const { mails } = useLoaderData<typeof loader>()
  return (
    <Page title={t.title} sub={t.about}>
      {mails.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.title}
          rows={mails}
          id={({ id }) => id}
          columns={[
            { head: t.subject, main: true, cell: ({ id, subject }) => <Link to={`/mailbox/${id}`}>{subject}</Link> },
            { head: t.to, cell: ({ recipient }) => recipient },
            { head: t.at, cell: ({ at }) => at },
          ]}
        />
      )}
    </Page>
  )
}
