import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { employerFormPage, readEmployerForm } from '../http/employer-form.server.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { EmployerForm } from '../ui/employer-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, employerTexts[titleLanguage(matches)].newTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireCaller(request, 'records.write')
  const form = employerFormPage({ kind: 'company', siteId: actor.siteId ?? '' })
  return { form, sites: await reads.accounts.sites() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.write')
  const form = await readEmployerForm(request, language)
  if (!form.ok) return form.answer
  const done = await app.employers.create(actor, form.input)
  if (done.ok) throw await redirectWith(`/employers/${done.value.id}`, { text: employerTexts[language].created })
  return form.refuse(done.reason === 'invalid' ? done.errors : {})
}

export default function NewEmployer() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(employerTexts)
  const form = answer ?? loaded.form
  return (
    <Page title={t.newTitle} crumbs={[{ to: '/employers', text: t.title }]} narrow>
      <EmployerForm key={form.stamp} {...form} sites={loaded.sites} back="/employers" />
    </Page>
  )
}
