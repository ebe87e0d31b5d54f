import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { letterTexts } from '../domains/letters/letter.texts.ts'
import { purposeTexts, stateTexts } from '../domains/messages/messages.staff.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Button, EmptyState, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, letterTexts[titleLanguage(matches)].returned)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'invitations.write')
  const q = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  return { q, letters: q === '' ? [] : await reads.letters.posted(scope, q) }
}

/** Notes a letter that came back, or takes that back; then to where it was noted, a page of this house. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'invitations.write')
  const t = letterTexts[language]
  const form = await request.formData()
  const [id, to] = [textField(form, 'letter'), textField(form, 'to')]
  const back = /^\/(candidates|letters)\/[\w/-]+$/.test(to) ? to : '/letters/returned'
  if (textField(form, 'intent') === 'undo') {
    if (!(await app.letters.undoCameBack(actor.name, id))) throw notFound()
    return redirectWith(back, { text: t.undone })
  }
  const noted = await app.letters.noteCameBack(actor.name, id)
  if (!noted) throw notFound()
  return redirectWith(back, {
    text: noted.closed ? t.closed : t.cameBackOld,
    undo: { action: '/letters/returned', fields: { intent: 'undo', letter: id, to: back } },
  })
}

/** Letters that came back (Rückläufer): found by what is printed on them, noted with one button. */
export default function Returned() {
  const t = useTexts(letterTexts)
  const purposes: Record<string, string> = useTexts(purposeTexts)
  const states: Record<string, string> = useTexts(stateTexts)
  const language = useLanguage()
  const { q, letters } = useLoaderData<typeof loader>()
  return (
    <Page title={t.returned} crumbs={[{ to: '/letters', text: t.letters }]}>
      <p>{t.returnedIntro}</p>
      <Form className="row" role="search" aria-label={t.returned}>
        <TextField name="q" label={t.returnedField} state={{ values: { q }, errors: {} }} autoComplete="off" required />
        <Button rank="primary">{t.search}</Button>
      </Form>
      {q !== '' && letters.length === 0 ? (
        <EmptyState title={t.returnedNone}>
          <p>{t.returnedNoneHint}</p>
        </EmptyState>
      ) : null}
      {letters.length > 0 ? (
        <Table
          caption={t.letters}
          rows={letters}
          id={({ id }) => id}
          columns={[
            {
              head: t.name,
              main: true,
              cell: ({ candidateId, name }) => (
                <Link to={`/candidates/${candidateId}/messages`}>{name ?? candidateId}</Link>
              ),
            },
            { head: t.city, cell: ({ city }) => city ?? '–' },
            {
              head: t.purpose,
              cell: ({ purpose, event }) => [purposes[purpose] ?? purpose, event].filter(Boolean).join(': '),
            },
            { head: t.sentOn, cell: ({ sentAt }) => (sentAt ? dayInWords(dayOf(sentAt), language) : '–') },
            {
              head: t.cameBack,
              cell: ({ id, state, name }) =>
                state === 'posted' ? <CameBack letter={id} name={name} /> : <Badge>{states[state] ?? state}</Badge>,
            },
          ]}
        />
      ) : null}
    </Page>
  )
}

function CameBack({ letter, name }: { letter: string; name: string | null }) {
  const t = useTexts(letterTexts)
  return (
    <Form method="post">
      <input type="hidden" name="letter" value={letter} />
      <Button small label={`${t.cameBack}: ${name ?? ''}`}>
        {t.cameBack}
      </Button>
    </Form>
  )
}
