import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { vacancyValues } from '../domains/vacancies/vacancy.form.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { withBase } from '../http/record-form.server.ts'
import { joinVacancyForms, readVacancyForm, vacancyFormPage } from '../http/vacancy-form.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { VacancyForm } from '../ui/vacancy-form.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, vacancyTexts[titleLanguage(matches)].editTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.write')
  const found = await reads.vacancies.forForm(scope, params.id ?? '')
  if (!found) throw notFound()
  const values = withBase(vacancyValues(found.vacancy), found.vacancy.version)
  return {
    id: found.vacancy.id,
    title: found.vacancy.title,
    form: await vacancyFormPage(scope, language, values),
    sites: await reads.accounts.sites(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  if (!(await reads.vacancies.forForm(scope, id))) throw notFound()
  const form = await readVacancyForm(request, scope, language)
  if (!form.ok) return form.answer
  const version = Number(form.values.version) || 0
  const done = await app.vacancies.save(actor, { id, version, fields: form.fields })
  if (done.ok) throw await redirectWith(`/vacancies/${id}`, { text: vacancyTexts[language].saved })
  if (done.reason === 'invalid') return form.refuse(done.errors)
  if (done.reason !== 'conflict') throw notFound()
  const { note, values } = await joinVacancyForms(form.values, done.conflict.current, done.conflict.by, language)
  if (note.taken.length === 0 && note.disputed.length === 0) {
    const again = await app.vacancies.save(actor, { id, version: done.conflict.current.version, fields: form.fields })
    if (again.ok) throw await redirectWith(`/vacancies/${id}`, { text: vacancyTexts[language].saved })
  }
  return form.refuse({}, note, values)
}

export default function EditVacancy() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(vacancyTexts)
  const form = answer ?? loaded.form
  const back = `/vacancies/${loaded.id}`
  const crumbs = [
    { to: '/vacancies', text: t.title },
    { to: back, text: loaded.title },
  ]
  return (
    <Page title={t.editTitle} crumbs={crumbs} narrow>
      <VacancyForm key={form.stamp} {...form} sites={loaded.sites} back={back} isNew={false} />
    </Page>
  )
}
