import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { emptyVacancyValues, readVacancyForm, vacancyFormPage } from '../http/vacancy-form.server.ts'
import { wonLead } from '../http/won-vacancy.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { VacancyForm } from '../ui/vacancy-form.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vacancyTexts[titleLanguage(matches)].newTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const lead = await wonLead(scope, request, language)
  const employer = lead?.employerId ?? new URL(request.url).searchParams.get('employer')
  const known = employer ? await reads.employers.forForm(scope, employer) : null
  const values = emptyVacancyValues(known?.employer ?? null, actor.siteId, lead?.brings)
  return {
    person: lead?.person ?? null,
    form: await vacancyFormPage(scope, language, values),
    sites: await reads.accounts.sites(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const form = await readVacancyForm(request, scope, language)
  if (!form.ok) return form.answer
  const state = form.values.intent === 'publish' ? 'published' : 'draft'
  const lead = await wonLead(scope, request, language)
  const done = await app.vacancies.create(actor, { fields: form.fields, state }, async (tx, id) => {
    if (lead) await app.acquisition.linkVacancy(tx, lead.id, id)
  })
  const text = lead ? acquisitionTexts[language].linked : vacancyTexts[language].created
  if (done.ok) throw await redirectWith(`/vacancies/${done.value.id}`, { text })
  return form.refuse(done.reason === 'invalid' ? done.errors : {})
}

export default function NewVacancy() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(vacancyTexts)
  const a = useTexts(acquisitionTexts)
  const form = answer ?? loaded.form
  return (
    <Page
      title={loaded.person ? a.wonVacancy(loaded.person) : t.newTitle}
      crumbs={[{ to: '/vacancies', text: t.title }]}
      narrow
    >
      {loaded.person ? <Notice>{a.wonHint}</Notice> : null}
      <VacancyForm key={form.stamp} {...form} sites={loaded.sites} back="/vacancies" isNew />
    </Page>
  )
}
