import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { agencyCardForm, contracts, tariffs } from '../domains/events/talks/agency-card.ts'
import { agencyCardTexts } from '../domains/events/talks/agency-card.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { ErrorSummary, NumberField, SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { formTexts } from '../ui/form.texts.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${agencyCardTexts.de.title} – ${page.name}` : agencyCardTexts.de.title },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'records.write')
  const detail = await reads.employers.detail(scope, params.id ?? '')
  if (detail?.employer.kind !== 'temp_agency') throw notFound()
  const card = (await reads.talks.cards([detail.employer.id])).get(detail.employer.id)
  const amount = (value: number | null | undefined) => (value ? String(value).replace('.', ',') : '')
  return {
    id: detail.employer.id,
    name: detail.employer.name,
    values: {
      industries: (card?.industries ?? []).join(', '),
      places: (card?.places ?? []).join(', '),
      payFrom: amount(card?.payFrom),
      payTo: amount(card?.payTo),
      tariff: card?.tariff ?? '',
      contract: card?.contract ?? '',
      languages: (card?.languages ?? []).join(', '),
      notes: card?.notes ?? '',
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const id = params.id ?? ''
  if (!(await reads.employers.detail(scope, id))) throw notFound()
  const form = readForm(await request.formData(), agencyCardForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  if (!(await app.talks.saveCard(actor.name, id, form.data))) throw notFound()
  return redirectWith(`/employers/${id}`, { text: agencyCardTexts[language].saved })
}

export default function EditAgencyCard() {
  const t = useTexts(agencyCardTexts)
  const f = useTexts(formTexts)
  const e = useTexts(employerTexts)
  const { id, name, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? values, errors: answer?.errors ?? {} }
  const field = (key: keyof typeof values) => ({ state, name: key, label: t[key] })
  return (
    <Page
      title={t.title}
      sub={name}
      crumbs={[
        { to: '/employers', text: e.title },
        { to: `/employers/${id}`, text: name },
      ]}
      narrow
    >
      <Form method="post" className="form" key={JSON.stringify(answer?.values ?? '')}>
        <ErrorSummary
          errors={state.errors}
          labels={{ ...t, tariffs: '', contracts: '' } as unknown as Record<string, string>}
        />
        <TextField {...field('industries')} hint={t.listHint} />
        <TextField {...field('places')} hint={t.listHint} />
        <div className="pair">
          <NumberField {...field('payFrom')} />
          <NumberField {...field('payTo')} />
        </div>
        <SelectField
          {...field('tariff')}
          empty={f.choose}
          choices={tariffs.map((one) => [one, t.tariffs[one]] as const)}
        />
        <SelectField
          {...field('contract')}
          empty={f.choose}
          choices={contracts.map((one) => [one, t.contracts[one]] as const)}
        />
        <TextField {...field('languages')} hint={t.languagesHint} />
        <TextArea {...field('notes')} rows={3} />
        <div className="form-foot">
          <Button rank="primary">{f.save}</Button>
        </div>
      </Form>
    </Page>
  )
}
