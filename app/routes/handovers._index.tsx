import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { ageOf } from '../domains/candidates/handover.ts'
import { handoverTexts } from '../domains/candidates/handover.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { handoverAction } from '../http/handover-action.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Button, EmptyState, LinkButton, Notice, Table, Tabs } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, handoverTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'records.read')
  const asked = new URL(request.url).searchParams.get('of')
  const of = asked === 'mine' || asked === 'all' ? asked : 'open'
  const rows = await reads.handovers.list(scope, {
    of: of === 'open' ? 'open' : 'all',
    site: '',
    from: of === 'mine' ? actor.id : '',
  })
  return {
    of,
    rows: rows.map((row) => ({ ...row, age: ageOf(row.createdAt, app.now()) })),
    titles: await reads.occupations.titles(
      rows.flatMap(({ occupation }) => occupation ?? []),
      language,
    ),
    mayDecide: may(actor.role, 'proposals.write'),
    mayHandOver: may(actor.role, 'records.write'),
  }
}

export const action = async ({ request }: ActionFunctionArgs) =>
  handoverAction(request, await request.formData(), '/handovers')

const tones = { fresh: 'info', waiting: 'warning', late: 'danger' } as const

/** Handovers: open ones with their age, and what became of each. */
export default function Handovers() {
  const t = useTexts(handoverTexts)
  const { of, rows, titles, mayDecide, mayHandOver } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t.title}
      sub={t.hint}
      actions={
        mayHandOver ? (
          <LinkButton to="/handovers/new" rank="primary">
            {t.newTitle}
          </LinkButton>
        ) : null
      }
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      <Tabs
        label={t.whose}
        tabs={(['open', 'mine', 'all'] as const).map((one) => ({
          to: `/handovers?of=${one}`,
          text: t[one],
          current: of === one,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.title}
          rows={rows}
          id={({ id }) => id}
          columns={[
            {
              head: t.person,
              main: true,
              cell: (row) => (
                <>
                  <Link to={`/candidates/${row.candidateId}`}>{row.person}</Link>
                  {row.occupation ? ` · ${titles[row.occupation] ?? row.occupation}` : ''}
                  {row.note ? <span className="muted small"> – {row.note}</span> : null}
                </>
              ),
            },
            { head: t.from, cell: ({ from, site }) => [from, site].filter(Boolean).join(' · ') },
            {
              head: t.since,
              cell: ({ state, age }) =>
                state === 'open' ? <Badge tone={tones[age.tone]}>{t.days(age.days)}</Badge> : t.states[state],
            },
            {
              head: t.became,
              cell: (row) =>
                row.state === 'open' && mayDecide ? (
                  <Form method="post" className="row">
                    <input type="hidden" name="id" value={row.id} />
                    <Button small rank="primary" name="state" value="accepted" label={`${t.accept}: ${row.person}`}>
                      {t.accept}
                    </Button>
                    <input
                      className="input input--mid"
                      name="reason"
                      aria-label={`${t.reason}: ${row.person}`}
                      placeholder={t.reason}
                    />
                    <Button small name="state" value="returned" label={`${t.returnIt}: ${row.person}`}>
                      {t.returnIt}
                    </Button>
                  </Form>
                ) : (
                  [
                    row.decidedBy ? `${t.states[row.state]} ${t.by} ${row.decidedBy}` : t.states[row.state],
                    row.reason,
                    row.state === 'accepted' ? t.progress(row.proposals, row.leads) : null,
                    row.hired ? t.hired : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')
                ),
            },
          ]}
        />
      )}
    </Page>
  )
}
