import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { employerPurposeName } from '../domains/messages/employer-purposes.ts'
import { purposeTexts } from '../domains/messages/messages.texts.ts'
import { uncertainTexts } from '../domains/messages/uncertain.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { clock, dayInWords, dayOf } from '../lib/dates.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Section, Table } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

const here = '/messages/uncertain'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'messages.read')
  const names: Record<string, string> = purposeTexts[language]
  const [rows, reports] = await Promise.all([reads.messages.uncertain(scope), reads.messages.unknownReports(scope)])
  return {
    title: uncertainTexts[language].title,
    reports: reports.map(({ receivedAt, ...report }) => ({ ...report, at: dayInWords(dayOf(receivedAt), language) })),
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      to: row.candidateId === null ? `/employers/${row.employerId ?? ''}` : `/candidates/${row.candidateId}`,
      purpose: names[row.purpose] ?? employerPurposeName(row.purpose, language),
      event: row.eventId,
      at: row.handedAt && `${dayInWords(dayOf(row.handedAt), language)}, ${clock(row.handedAt, language)}`,
      detail: row.detail?.startsWith('the process ended') ? uncertainTexts[language].ended : row.detail,
    })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'invitations.write')
  const t = uncertainTexts[language]
  const form = await request.formData()
  const [id, intent] = [textField(form, 'id'), textField(form, 'intent')]
  if (intent === 'seen') {
    const seen = await app.messages.dropReport(actor.name, id)
    return redirectWith(here, { text: seen ? t.seenDone : t.late })
  }
  if (intent === 'undo') {
    const undone = await app.messages.undoResolution(actor.name, id)
    return redirectWith(here, { text: undone ? t.undone : t.late })
  }
  if (intent !== 'sent' && intent !== 'again' && intent !== 'drop') throw new Response('', { status: 400 })
  const done = await app.messages.resolveUncertain(actor.name, id, intent)
  const undo = done && intent !== 'again' ? { undo: { action: here, fields: { intent: 'undo', id } } } : {}
  return redirectWith(here, { text: done ? t.done[intent] : t.late, ...undo })
}

/** Messages of which nobody knows whether they arrived: a person decides about each. */
export default function Uncertain() {
  const t = useTexts(uncertainTexts)
  const { rows, reports } = useLoaderData<typeof loader>()
  return (
    <Page title={t.title} sub={t.hint}>
      {rows.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          rows={rows}
          id={({ id }) => id}
          columns={[
            { head: t.who, main: true, cell: ({ to, name }) => <Link to={to}>{name}</Link> },
            {
              head: t.what,
              cell: ({ purpose, event }) => (event ? <Link to={`/events/${event}`}>{purpose}</Link> : purpose),
            },
            { head: t.when, cell: ({ at }) => at ?? '–' },
            { head: t.why, cell: ({ detail }) => detail ?? '–' },
            {
              head: t.decide,
              cell: ({ id, name }) => (
                <Form method="post" className="row">
                  <input type="hidden" name="id" value={id} />
                  {(['sent', 'again', 'drop'] as const).map((intent) => (
                    <Button key={intent} name="intent" value={intent} label={`${t[intent]}: ${name}`} small>
                      {t[intent]}
                    </Button>
                  ))}
                </Form>
              ),
            },
          ]}
        />
      )}
      {reports.length > 0 ? (
        <Section title={t.reports}>
          <p className="muted">{t.reportsHint}</p>
          <Table
            caption={t.reports}
            rows={reports}
            id={({ id }) => id}
            columns={[
              { head: t.when, main: true, cell: ({ at }) => at },
              { head: t.why, cell: ({ status, detail }) => [status, detail].filter(Boolean).join(' ') },
              {
                head: t.decide,
                cell: ({ id }) => (
                  <Form method="post">
                    <input type="hidden" name="id" value={id} />
                    <Button name="intent" value="seen" small>
                      {t.seen}
                    </Button>
                  </Form>
                ),
              },
            ]}
          />
        </Section>
      ) : null}
    </Page>
  )
}
