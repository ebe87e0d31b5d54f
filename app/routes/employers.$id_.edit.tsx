import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { employerValues } from '../domains/employers/employer.form.ts'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { employerFormPage, joinEmployerForms, readEmployerForm } from '../http/employer-form.server.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { withBase } from '../http/record-form.server.ts'
import { EmployerForm } from '../ui/employer-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, employerTexts[titleLanguage(matches)].editTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'records.write')
  const found = await reads.employers.forForm(scope, params.id ?? '')
  if (!found) throw notFound()
  const { employer, contacts } = found
  const form = employerFormPage(withBase(employerValues(employer, contacts), employer.version))
  return { id: employer.id, name: employer.name, form, sites: await reads.accounts.sites() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  if (!(await reads.employers.forForm(scope, id))) throw notFound()
  const form = await readEmployerForm(request, language)
  if (!form.ok) return form.answer
  const saved = () => redirectWith(`/employers/${id}`, { text: employerTexts[language].saved })
  const done = await app.employers.save(actor, { id, version: Number(form.values.version) || 0, ...form.input })
  if (done.ok) throw await saved()
  if (done.reason === 'invalid') return form.refuse(done.errors)
  if (done.reason !== 'conflict') throw notFound()
  const { current, by } = done.conflict
  const { note, values } = joinEmployerForms(form.values, current, by, language)
  if (note.taken.length === 0 && note.disputed.length === 0) {
    const again = await app.employers.save(actor, { id, version: current.employer.version, ...form.input })
    if (again.ok) throw await saved()
  }
  return form.refuse({}, note, values)
}

export default function EditEmployer() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(employerTexts)
  const form = answer ?? loaded.form
  const back = `/employers/${loaded.id}`
  const crumbs = [
    { to: '/employers', text: t.title },
    { to: back, text: loaded.name },
  ]
  return (
    <Page title={t.editTitle} crumbs={crumbs} narrow>
      <EmployerForm key={form.stamp} {...form} sites={loaded.sites} back={back} />
    </Page>
  )
}
