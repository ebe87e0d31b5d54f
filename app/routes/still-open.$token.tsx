import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { stillOpenTexts } from '../domains/vacancies/still-open.texts.ts'
import { textField } from '../http/form.ts'
import { languageOf } from '../http/session.server.ts'
import { quiet } from '../http/quiet.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Facts, Notice } from '../ui/parts.tsx'
import styles from '../styles/messages.css?url'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? (page.vacancy ? `${page.heading}: ${page.vacancy.title}` : page.heading) : '404' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [vacancy, language] = await Promise.all([
    reads.vacancies.stillOpen(params.token ?? ''),
    languageOf(request, null),
  ])
  const t = stillOpenTexts[language]
  const heading = vacancy ? t.titles[vacancy.view] : t.unknown
  return data({ vacancy, heading }, { status: vacancy ? 200 : 404, headers: quiet })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const answer = textField(await request.formData(), 'answer')
  if (answer !== 'yes' && answer !== 'no') return data({ refused: true }, { status: 400 })
  const done = await app.vacancies.answerStillOpen(token, answer)
  if (!done.ok) return data({ refused: true }, { status: done.reason === 'gone' ? 404 : 409 })
  return redirect(`/still-open/${token}`)
}

/** The page behind "Noch offen?" in a mail to an employer. Opening it changes nothing; only its buttons do. */
export default function StillOpen() {
  const t = useTexts(stillOpenTexts)
  const { vacancy } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!vacancy)
    return (
      <Page title={t.unknown} narrow>
        <p>{t.unknownText}</p>
      </Page>
    )
  const { view } = vacancy
  return (
    <Page title={t.titles[view]} narrow>
      <div className="stack answer">
        {answer?.refused ? <Notice tone="warning">{t.conflict}</Notice> : null}
        <p role="status">{t.texts[view]}</p>
        {view === 'asked' || view === 'off' ? (
          <Form method="post" className="answer__buttons">
            <Button rank="primary" name="answer" value="yes">
              {view === 'off' ? t.back : t.yes}
            </Button>
            <Button name="answer" value="no">
              {t.no}
            </Button>
          </Form>
        ) : null}
        <Facts
          rows={[
            [t.vacancy, vacancy.title],
            [t.employer, vacancy.employer],
            [t.place, vacancy.place],
            [t.ask, vacancy.contact],
          ]}
        />
      </div>
    </Page>
  )
}
