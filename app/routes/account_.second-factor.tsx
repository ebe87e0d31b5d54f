import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { accountTexts } from '../domains/accounts/accounts.texts.ts'
import { ownAccountTexts } from '../domains/accounts/own-account.texts.ts'
import { textField } from '../http/form.ts'
import { requireCaller } from '../http/guard.server.ts'
import { qrPicture } from '../http/qr.server.ts'
import { TextField } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = () => [{ title: ownAccountTexts.de.setUpTitle }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireCaller(request, 'account.own')
  const begun = await app.accounts.secretToConfirm(actor.id)
  return data(
    {
      secret: begun?.secret.replace(/(.{4})(?=.)/g, '$1 ') ?? null,
      picture: begun ? qrPicture(begun.address) : null,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireCaller(request, 'account.own')
  const sent = await request.formData()
  if (textField(sent, 'intent') === 'begin') {
    const secret = await app.accounts.beginSecondFactor(actor.id)
    return redirect(secret === null ? '/account' : '/account/second-factor')
  }
  const codes = await app.accounts.confirmSecondFactor(actor.id, textField(sent, 'code'))
  return data({ codes }, { status: codes ? 200 : 400, headers: { 'Cache-Control': 'no-store' } })
}

/** Sets up the second step: picture for the app, a first code, recovery codes shown once. */
export default function SetUpSecondFactor() {
  const t = useTexts(ownAccountTexts)
  const a = useTexts(accountTexts)
  const { secret, picture } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const crumbs = [{ to: '/account', text: t.title }]
  if (answer && 'codes' in answer && answer.codes)
    return (
      <Page title={t.codes} crumbs={crumbs} narrow>
        <Notice tone="success">{t.codesHint}</Notice>
        <ul className="codes">
          {answer.codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <LinkButton to="/account" rank="primary">
          {t.done}
        </LinkButton>
      </Page>
    )
  return (
    <Page title={t.setUpTitle} crumbs={crumbs} narrow>
      {secret === null || picture === null ? (
        <Form method="post">
          <p>{t.factorOff}</p>
          <Button rank="primary" name="intent" value="begin">
            {t.setUp}
          </Button>
        </Form>
      ) : (
        <Section title={t.scan}>
          <img src={picture} alt={t.picture} width={220} height={220} className="qr" />
          <p>
            {t.byHand} <code>{secret}</code>
          </p>
          <Form method="post" className="form">
            {answer ? <Notice tone="danger">{a.codeWrong}</Notice> : null}
            <TextField
              state={{ values: {}, errors: {} }}
              name="code"
              label={t.enter}
              hint={a.codeIntro}
              autoComplete="one-time-code"
              required
            />
            <Button rank="primary" name="intent" value="confirm">
              {a.confirm}
            </Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}
