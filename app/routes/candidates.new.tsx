import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { candidateFormPage, emptyCandidateValues, readCandidateForm } from '../http/candidate-form.server.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayOf } from '../lib/dates.ts'
import { CandidateForm } from '../ui/candidate-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, candidateTexts[titleLanguage(matches)].newTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.write')
  return {
    form: await candidateFormPage(language, emptyCandidateValues(actor.siteId)),
    sites: await reads.accounts.sites(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.write')
  const form = await readCandidateForm(request, language)
  if (!form.ok) return form.answer
  if (!form.fields.lastName) return form.refuse({ lastName: 'required' })
  const readyOn = form.values.readyNow === 'yes' ? dayOf(app.now()) : null
  const done = await app.candidates.create(actor, { fields: form.fields, readyOn })
  if (done.ok) throw await redirectWith(`/candidates/${done.value.id}`, { text: candidateTexts[language].created })
  return form.refuse(done.reason === 'invalid' ? done.errors : {})
}

export default function NewCandidate() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(candidateTexts)
  const form = answer ?? loaded.form
  return (
    <Page title={t.newTitle} crumbs={[{ to: '/candidates', text: t.title }]} narrow>
      <CandidateForm key={form.stamp} {...form} sites={loaded.sites} back="/candidates" isNew />
    </Page>
  )
}
