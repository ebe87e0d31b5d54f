import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { readMoment } from '../lib/moment.ts'
import { shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, acquisitionTexts[titleLanguage(matches)].asleep)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'matches.read')
  return { firms: await reads.acquisition.asleep(scope), mayWrite: may(actor.role, 'leads.write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'leads.write')
  const t = acquisitionTexts[language]
  const form = await request.formData()
  const id = textField(form, 'employer')
  const here = '/leads/asleep'
  if (textField(form, 'intent') === 'sleep') {
    const before = readMoment(textField(form, 'before'))
    if (!(await app.acquisition.wake(actor, id, before))) throw notFound()
    return redirectWith(here, { text: t.wokenBack })
  }
  const done = await app.acquisition.wake(actor, id)
  if (!done) throw notFound()
  const firm = (await reads.acquisition.firms(scope, [id])).get(id)
  const fields = { intent: 'sleep', employer: id, before: done.before?.toISOString() ?? '' }
  return redirectWith(here, { text: t.woken(firm?.name ?? ''), undo: { action: here, fields } })
}

/** Firms that never answered and are left in peace until somebody wakes them. */
export default function Asleep() {
  const t = useTexts(acquisitionTexts)
  const language = useLanguage()
  const { firms, mayWrite } = useLoaderData<typeof loader>()
  return (
    <Page title={t.asleep} sub={t.asleepHint} crumbs={[{ to: '/leads', text: t.title }]}>
      {firms.length === 0 ? (
        <EmptyState title={t.asleepNone} />
      ) : (
        <Table
          caption={t.asleep}
          rows={firms}
          id={({ id }) => id}
          columns={[
            {
              head: t.firm,
              main: true,
              cell: ({ id, name, city }) => (
                <>
                  <Link to={`/employers/${id}`}>{name}</Link>
                  {city ? `, ${city}` : ''}
                </>
              ),
            },
            { head: t.phone, cell: ({ phone }) => phone ?? '–' },
            { head: t.asks, end: true, cell: ({ asks }) => asks },
            { head: t.firstAsk, cell: ({ firstAsk }) => (firstAsk ? shortDay(firstAsk, language) : '–') },
            {
              head: t.wake,
              cell: ({ id, name }) =>
                mayWrite ? (
                  <Form method="post">
                    <input type="hidden" name="employer" value={id} />
                    <Button small name="intent" value="wake" label={`${t.wake}: ${name}`}>
                      {t.wake}
                    </Button>
                  </Form>
                ) : null,
            },
          ]}
        />
      )}
    </Page>
  )
}
