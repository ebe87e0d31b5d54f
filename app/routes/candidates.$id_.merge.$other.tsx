import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { mergeGroupNames } from '../domains/privacy/merge-people.ts'
import { mergeTexts } from '../domains/privacy/merges.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { mergePage } from '../http/merge-page.server.ts'
import { useTexts } from '../ui/language.ts'
import { MergeTable } from '../ui/merge-table.tsx'
import { Page } from '../ui/page.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, mergeTexts[titleLanguage(matches)].mergeTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'records.merge')
  const page = await mergePage(scope, params.id ?? '', params.other ?? '', language)
  if (!page) throw notFound()
  return page
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'records.merge')
  const form = await request.formData()
  const [keptId, goneId] = [params.id ?? '', params.other ?? '']
  const take = mergeGroupNames.filter((group) => textField(form, group) === 'other')
  const done = await app.merges.merge(actor, { keptId, goneId, take })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const t = mergeTexts[language]
  return redirectWith(`/candidates/${keptId}/data`, {
    text: done.value.left > 0 ? t.doneLeft(done.value.left) : t.done,
  })
}

/** Two profiles side by side: for each fact which of them counts, then they are joined. */
export default function MergePeople() {
  const t = useTexts(mergeTexts)
  const c = useTexts(candidateTexts)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t.mergeTitle}
      crumbs={[
        { to: '/candidates', text: c.title },
        { to: '/candidates/doubles', text: t.title },
      ]}
    >
      {answer ? <Notice tone="danger">{t.refused[answer.refused]}</Notice> : null}
      <p>{t.mergeIntro(page.kept.name, page.gone.name)}</p>
      <p>{t.registrations}</p>
      <Form method="post">
        <MergeTable {...page} />
        <div className="form-foot">
          <Button rank="primary">{t.merge}</Button>
          <Link to={`/candidates/${page.gone.id}/merge/${page.kept.id}`}>{t.other}</Link>
        </div>
      </Form>
    </Page>
  )
}
