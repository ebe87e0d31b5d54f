import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { emptyVacancyValues, readVacancyForm, vacancyFormPage } from '../http/vacancy-form.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { VacancyForm } from '../ui/vacancy-form.tsx'
import { app, reads } from '../wiring.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const employer = new URL(request.url).searchParams.get('employer')
  const known = employer ? await reads.employers.forForm(scope, employer) : null
  const values = emptyVacancyValues(known?.employer ?? null, actor.siteId)
  return { form: await vacancyFormPage(scope, language, values), sites: await reads.accounts.sites() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const form = await readVacancyForm(request, scope, language)
  if (!form.ok) return form.answer
  const state = form.values.intent === 'publish' ? 'published' : 'draft'
  const done = await app.vacancies.create(actor, { fields: form.fields, state })
  if (done.ok) throw await redirectWith(`/vacancies/${done.value.id}`, { text: vacancyTexts[language].created })
  return form.refuse(done.reason === 'invalid' ? done.errors : {})
}

export default function NewVacancy() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(vacancyTexts)
  const form = answer ?? loaded.form
  return (
    <Page title={t.newTitle} crumbs={[{ to: '/vacancies', text: t.title }]} narrow>
      <VacancyForm key={form.stamp} {...form} sites={loaded.sites} back="/vacancies" isNew />
    </Page>
  )
}
