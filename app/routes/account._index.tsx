import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { ownAccountTexts } from '../domains/accounts/own-account.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { sessionToken } from '../http/session.server.ts'
import { momentInWords } from '../lib/dates.ts'
import { TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { SessionsTable } from '../ui/sessions-table.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: ownAccountTexts.de.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireCaller(request, 'account.own')
  return reads.accounts.own(actor.id, (await sessionToken(request)) ?? '')
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'account.own')
  const t = ownAccountTexts[language]
  const sent = await request.formData()
  const session = (await sessionToken(request)) ?? ''
  const refused = (part: 'password' | 'factor', texts: string[]) => data({ part, texts }, { status: 400 })
  switch (textField(sent, 'intent')) {
    case 'password': {
      const [current, password] = [textField(sent, 'current'), textField(sent, 'password').slice(0, 1000)]
      const done = await app.accounts.changePassword({ userId: actor.id, current, password, session })
      if (done.ok) return redirectWith('/account', { text: t.changed(done.ended) })
      const a = accountTexts[language]
      if (done.fault === 'password')
        return refused(
          'password',
          done.faults.map((fault) => a.faults[fault]),
        )
      return refused('password', [done.fault === 'wrong' ? t.wrong : a.tooMany])
    }
    case 'drop-factor':
      return (await app.accounts.dropSecondFactor(actor.id, textField(sent, 'code')))
        ? redirectWith('/account', { text: t.dropped })
        : refused('factor', [accountTexts[language].codeWrong])
    case 'end-others':
      return redirectWith('/account', { text: t.ended(await app.accounts.endOtherSessions(actor.id, session)) })
    case 'end': {
      const ended = await app.accounts.endSession(actor.id, textField(sent, 'id'))
      return redirectWith('/account', { text: t.ended(ended ? 1 : 0) })
    }
    default:
      return refused('password', [])
  }
}

/** The own account: password, second step, where one is signed in. */
export default function Account() {
  const t = useTexts(ownAccountTexts)
  const a = useTexts(accountTexts)
  const language = useLanguage()
  const account = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: {}, errors: {} }
  const fault = (part: string) =>
    answer?.part === part && answer.texts.length > 0 ? <Notice tone="danger">{answer.texts.join(' ')}</Notice> : null
  return (
    <Page title={t.title} sub={`${account.name} · ${account.email}`} narrow>
      <Section title={t.passwordTitle}>
        {account.passwordAt ? <p>{t.passwordAt(momentInWords(account.passwordAt, language))}</p> : null}
        {account.hasPassword ? null : <p>{t.passwordNone}</p>}
        <Form method="post" className="form">
          {fault('password')}
          {account.hasPassword ? (
            <TextField
              state={state}
              name="current"
              label={t.current}
              type="password"
              autoComplete="current-password"
              required
            />
          ) : null}
          <TextField
            state={state}
            name="password"
            label={t.next}
            hint={a.passwordHint}
            type="password"
            autoComplete="new-password"
            required
          />
          <Button rank="primary" name="intent" value="password">
            {t.change}
          </Button>
        </Form>
      </Section>
      <Section title={t.factorTitle}>
        {account.secondFactor ? (
          <>
            <p>
              {t.factorOn(momentInWords(account.secondFactor, language))} {t.codesLeft(account.codesLeft)}
            </p>
            <Form method="post" className="form">
              {fault('factor')}
              <TextField
                state={state}
                name="code"
                label={a.code}
                hint={t.dropHint}
                autoComplete="one-time-code"
                required
              />
              <Button rank="secondary" name="intent" value="drop-factor">
                {t.drop}
              </Button>
            </Form>
          </>
        ) : (
          <>
            <p>{t.factorOff}</p>
            <LinkButton to="/account/second-factor">{t.setUp}</LinkButton>
          </>
        )}
      </Section>
      <Section title={t.sessionsTitle}>
        <SessionsTable sessions={account.sessions} />
      </Section>
    </Page>
  )
}
