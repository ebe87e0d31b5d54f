import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { userForm } from '../domains/accounts/user.form.ts'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import { readForm, textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { momentInWords } from '../lib/dates.ts'
import { ErrorSummary } from '../ui/fields.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { PasswordLink } from '../ui/password-link.tsx'
import { Badge, Facts, Notice, Button } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { UserDoors } from '../ui/user-doors.tsx'
import { UserFields, userLabels } from '../ui/user-fields.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, loaded?.user.name ?? usersTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'accounts.write')
  const [user, sites] = await Promise.all([reads.accounts.user(scope, params.id ?? ''), reads.accounts.sites()])
  if (!user) throw notFound()
  return { user, sites }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'accounts.write')
  const id = params.id ?? ''
  const t = usersTexts[language]
  if (!(await reads.accounts.user(scope, id))) throw notFound()
  const sent = await request.formData()
  const nothing = { values: null, errors: {}, refused: null, link: null }
  switch (textField(sent, 'intent')) {
    case 'link': {
      const link = `${app.appUrl}/password/${await app.accounts.makePasswordLink(actor.name, id)}`
      return data({ ...nothing, link }, { headers: { 'Cache-Control': 'no-store' } })
    }
    case 'reset-factor':
      await app.accounts.resetSecondFactor(actor.name, id)
      return redirectWith(`/users/${id}`, { text: t.factorReset })
    case 'close':
    case 'open': {
      const open = textField(sent, 'intent') === 'open'
      const done = await app.accounts.setUserActive(actor.name, id, open)
      if (!done.ok && done.reason === 'last_admin') return data({ ...nothing, refused: done.reason }, { status: 409 })
      return redirectWith(`/users/${id}`, { text: open ? t.openedNow : t.closedNow })
    }
    default: {
      const form = readForm(sent, userForm)
      if (!form.ok) return data({ ...nothing, values: form.values, errors: form.errors }, { status: 400 })
      const done = await app.accounts.changeUser(actor.name, id, form.data)
      if (done.ok) return redirectWith(`/users/${id}`, { text: t.saved })
      if (done.reason === 'gone') throw notFound()
      return data({ ...nothing, values: form.values, refused: done.reason }, { status: 409 })
    }
  }
}

/** An account: who, which role, link to a new password, closing. */
export default function User() {
  const t = useTexts(usersTexts)
  const language = useLanguage()
  const { user, sites } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const crumbs = [{ to: '/users', text: t.title }]
  if (answer?.link)
    return (
      <Page title={user.name} crumbs={crumbs} narrow>
        <PasswordLink link={answer.link} to="/users" />
      </Page>
    )
  const { name, email, role } = user
  const values = answer?.values ?? { name, email, role, site: user.siteId ?? '', language: user.language }
  return (
    <Page
      title={user.name}
      state={user.active ? null : <Badge>{t.closed}</Badge>}
      sub={t.roles[user.role as keyof typeof t.roles]}
      crumbs={crumbs}
      narrow
    >
      {answer?.refused ? <Notice tone="danger">{t[answer.refused]}</Notice> : null}
      <Facts
        rows={[
          [t.since, momentInWords(user.createdAt, language)],
          [t.state, user.hasPassword ? t.active : t.noPassword],
          [t.factor, user.secondFactor ? momentInWords(user.secondFactor, language) : t.factorNone],
          ...(user.employer ? [[t.employer, user.employer.name] as const] : []),
        ]}
      />
      {user.employer ? (
        <p>{t.employerHint}</p>
      ) : (
        <Form method="post" className="form">
          <ErrorSummary errors={answer?.errors ?? {}} labels={userLabels(t)} />
          <UserFields state={{ values, errors: answer?.errors ?? {} }} sites={sites} />
          <Button rank="primary" name="intent" value="save">
            {t.save}
          </Button>
        </Form>
      )}
      <UserDoors active={user.active} secondFactor={user.secondFactor !== null} />
    </Page>
  )
}
