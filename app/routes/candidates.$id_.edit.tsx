import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { candidateValues } from '../domains/candidates/candidate.form.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { candidateFormPage, joinCandidateForms, readCandidateForm } from '../http/candidate-form.server.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { withBase } from '../http/record-form.server.ts'
import { CandidateForm } from '../ui/candidate-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, candidateTexts[titleLanguage(matches)].editTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.write')
  const candidate = await reads.candidates.forForm(scope, params.id ?? '')
  if (!candidate) throw notFound()
  return {
    id: candidate.id,
    name: [candidate.firstName, candidate.lastName].filter(Boolean).join(' ') || candidate.id,
    form: await candidateFormPage(language, withBase(candidateValues(candidate), candidate.version)),
    sites: await reads.accounts.sites(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  if (!(await reads.candidates.forForm(scope, id))) throw notFound()
  const form = await readCandidateForm(request, language)
  if (!form.ok) return form.answer
  const saved = () => redirectWith(`/candidates/${id}`, { text: candidateTexts[language].saved })
  const done = await app.candidates.save(actor, { id, version: Number(form.values.version) || 0, fields: form.fields })
  if (done.ok) throw await saved()
  if (done.reason === 'invalid') return form.refuse(done.errors)
  if (done.reason !== 'conflict') throw notFound()
  const { note, values } = await joinCandidateForms(form.values, done.conflict.current, done.conflict.by, language)
  if (note.taken.length === 0 && note.disputed.length === 0) {
    const again = await app.candidates.save(actor, { id, version: done.conflict.current.version, fields: form.fields })
    if (again.ok) throw await saved()
  }
  return form.refuse({}, note, values)
}

export default function EditCandidate() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(candidateTexts)
  const form = answer ?? loaded.form
  const back = `/candidates/${loaded.id}`
  const crumbs = [
    { to: '/candidates', text: t.title },
    { to: back, text: loaded.name },
  ]
  return (
    <Page title={t.editTitle} crumbs={crumbs} narrow>
      <CandidateForm key={form.stamp} {...form} sites={loaded.sites} back={back} isNew={false} />
    </Page>
  )
}
