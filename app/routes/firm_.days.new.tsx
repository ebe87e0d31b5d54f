import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { dayOfferForm } from '../domains/events/day-offer.form.ts'
import { dayOfferTexts } from '../domains/events/day-offer.texts.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/firm.css?url'
import { ErrorSummary, NumberField, SelectField, TextArea, TextField } from '../ui/fields.tsx'
import type { Values } from '../ui/fields.tsx'
import { useTexts } from '../ui/language.ts'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { Page } from '../ui/page.tsx'
import { Button } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, dayOfferTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'firm.write')
  const [firm, vacancies] = await Promise.all([reads.firmVacancies.firm(scope), reads.firmVacancies.list(scope)])
  if (!firm) throw notFound()
  const values: Values = {
    begins: '09:00',
    ends: '13:00',
    street: firm.street ?? '',
    postcode: firm.postcode ?? '',
    city: firm.city ?? '',
    seats: '20',
  }
  const open = vacancies.filter(({ state }) => state === 'published' || state === 'restricted')
  return { values, vacancies: open.map(({ id, title }) => [id, title] as const) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'firm.write')
  const form = readForm(await request.formData(), dayOfferForm)
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 400 })
  const done = await app.dayOffers.offer(actor, form.data)
  if (done.ok) throw await redirectWith('/firm', { text: dayOfferTexts[language].done.offered })
  return data({ values: form.values, errors: { day: 'past' } }, { status: 400 })
}

/** An employer offers an application day at its own site. */
export default function OfferDay() {
  const t = useTexts(dayOfferTexts)
  const firm = useTexts(firmTexts)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? loaded.values, errors: answer?.errors ?? {} }
  const { fields } = t
  return (
    <Page title={t.title} sub={t.intro} crumbs={[{ to: '/firm', text: firm.title }]} narrow>
      <Form method="post" className="form" noValidate>
        <LeaveGuard />
        <ErrorSummary errors={state.errors} labels={fields} />
        <TextField state={state} name="day" label={fields.day} hint={t.dayHint} type="date" size="mid" required />
        <div className="pair">
          <TextField state={state} name="begins" label={fields.begins} type="time" size="short" required />
          <TextField state={state} name="ends" label={fields.ends} type="time" size="short" required />
        </div>
        <NumberField state={state} name="seats" label={fields.seats} required />
        <SelectField
          state={state}
          name="vacancy"
          label={fields.vacancy}
          empty={t.anyVacancy}
          choices={loaded.vacancies}
        />
        <TextField state={state} name="placeName" label={fields.placeName} />
        <TextField state={state} name="street" label={fields.street} required />
        <TextField state={state} name="postcode" label={fields.postcode} size="short" inputMode="numeric" required />
        <TextField state={state} name="city" label={fields.city} required />
        <TextArea state={state} name="note" label={fields.note} hint={t.noteHint} />
        <Button rank="primary">{t.send}</Button>
      </Form>
    </Page>
  )
}
