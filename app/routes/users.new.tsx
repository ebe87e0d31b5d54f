import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { userForm } from '../domains/accounts/user.form.ts'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import { readForm } from '../http/form.ts'
import { requireCaller } from '../http/guard.server.ts'
import { ErrorSummary } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { PasswordLink } from '../ui/password-link.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { UserFields, userLabels } from '../ui/user-fields.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, usersTexts[titleLanguage(matches)].addTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireCaller(request, 'accounts.write')
  return { sites: await reads.accounts.sites(), site: actor.siteId ?? '' }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireCaller(request, 'accounts.write')
  const form = readForm(await request.formData(), userForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors, refused: null, made: null }, { status: 400 })
  const added = await app.accounts.addUser(actor.name, form.data)
  if (!added.ok) return data({ values: form.values, errors: {}, refused: added.reason, made: null }, { status: 409 })
  const made = { id: added.value.id, name: form.data.name, link: `${app.appUrl}/password/${added.value.link}` }
  return data({ values: form.values, errors: {}, refused: null, made }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Adds an account; the link by which its owner sets the password is shown once. */
export default function NewUser() {
  const t = useTexts(usersTexts)
  const { sites, site } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const values = answer?.values ?? { site, language: 'de', role: 'officer' }
  const crumbs = [{ to: '/users', text: t.title }]
  if (answer?.made)
    return (
      <Page title={answer.made.name} crumbs={crumbs} narrow>
        <PasswordLink link={answer.made.link} to={`/users/${answer.made.id}`} />
      </Page>
    )
  return (
    <Page title={t.addTitle} crumbs={crumbs} narrow>
      <Form method="post" className="form">
        {answer?.refused ? <Notice tone="danger">{t[answer.refused]}</Notice> : null}
        <ErrorSummary errors={answer?.errors ?? {}} labels={userLabels(t)} />
        <UserFields state={{ values, errors: answer?.errors ?? {} }} sites={sites} />
        <Button rank="primary">{t.add}</Button>
      </Form>
    </Page>
  )
}
