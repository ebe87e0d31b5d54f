import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { roles } from '../domains/accounts/permissions.ts'
import { apiTokenForm } from '../domains/accounts/user.form.ts'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import { readForm, textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { ErrorSummary, NumberField, SelectField, TextField } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Badge, Button, EmptyState, Notice, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, usersTexts[titleLanguage(matches)].tokensTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'accounts.write')
  const now = app.now()
  const tokens = await reads.accounts.apiTokens(scope)
  return { tokens: tokens.map((row) => ({ ...row, over: row.expiresAt !== null && row.expiresAt <= now })) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'accounts.write')
  const sent = await request.formData()
  if (textField(sent, 'intent') === 'revoke') {
    await app.accounts.revokeApiToken(actor.name, textField(sent, 'id'))
    return redirectWith('/api-tokens', { text: usersTexts[language].revokedNow })
  }
  const form = readForm(sent, apiTokenForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors, refused: null, made: null }, { status: 400 })
  const made = await app.accounts.makeApiToken(actor.name, form.data)
  if (!made.ok) return data({ values: form.values, errors: {}, refused: made.reason, made: null }, { status: 409 })
  return data({ values: {}, errors: {}, refused: null, made: made.value }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Keys of the API: made and shown once, revoked at once. */
export default function ApiTokens() {
  const t = useTexts(usersTexts)
  const language = useLanguage()
  const { tokens } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? { role: 'officer', days: '365' }, errors: answer?.errors ?? {} }
  const roleChoices = roles.filter((role) => role !== 'employer').map((role) => [role, t.roles[role]] as const)
  const day = (at: Date) => shortDay(dayOf(at), language)
  return (
    <AdminPage title={t.tokensTitle}>
      <p>{t.tokensIntro}</p>
      {answer?.made ? (
        <Notice tone="success">
          <p>
            <strong>{t.tokenMade}</strong>
          </p>
          <p className="breaks">
            <code>{answer.made}</code>
          </p>
          <p>{t.tokenMadeHint}</p>
        </Notice>
      ) : null}
      <Form method="post" className="form">
        {answer?.refused ? <Notice tone="danger">{t[answer.refused]}</Notice> : null}
        <ErrorSummary errors={state.errors} labels={{ name: t.tokenName, role: t.role, days: t.days }} />
        <TextField state={state} name="name" label={t.tokenName} hint={t.tokenNameHint} autoComplete="off" required />
        <div className="pair">
          <SelectField state={state} name="role" label={t.role} choices={roleChoices} required />
          <NumberField state={state} name="days" label={t.days} required />
        </div>
        <Button rank="primary">{t.makeToken}</Button>
      </Form>
      {tokens.length === 0 ? (
        <EmptyState title={t.tokenEmpty}>
          <p>{t.tokenEmptyHint}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.tokensTitle}
          rows={tokens}
          id={(row) => row.id}
          columns={[
            { head: t.tokenName, main: true, cell: (row) => row.name },
            { head: t.role, cell: (row) => t.roles[row.role as keyof typeof t.roles] },
            { head: t.created, cell: (row) => day(row.createdAt) },
            { head: t.expires, cell: (row) => (row.expiresAt ? day(row.expiresAt) : t.never) },
            { head: t.lastUsed, cell: (row) => (row.lastUsedOn ? day(row.lastUsedOn) : t.notUsed) },
            {
              head: t.state,
              cell: (row) =>
                row.revokedAt || row.over ? (
                  <Badge>{row.revokedAt ? t.revoked : t.over}</Badge>
                ) : (
                  <Form method="post">
                    <input type="hidden" name="id" value={row.id} />
                    <Button small rank="tertiary" name="intent" value="revoke" label={`${t.revoke}: ${row.name}`}>
                      {t.revoke}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      )}
    </AdminPage>
  )
}
