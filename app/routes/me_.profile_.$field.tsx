import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { correctionForm, correctionValues } from '../domains/customers/correction.form.ts'
import { isCorrectionField } from '../domains/customers/correction.ts'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { ownProfile } from '../domains/customers/own-profile.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { readForm } from '../http/form.ts'
import { notFound, redirectWith } from '../http/guard.server.ts'
import { dayOf } from '../lib/dates.ts'
import styles from '../styles/own-area.css?url'
import { CorrectionFields } from '../ui/correction-fields.tsx'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { ErrorSummary } from '../ui/fields.tsx'
import { OwnArea } from '../ui/own-area.tsx'
import { ownFact } from '../ui/own-fact.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const t = ownAreaTexts[page?.pageLanguage ?? 'de'].profile
  return pageTitle(matches, page ? t.fields[page.field] : '')
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.read')
  const field = params.field ?? ''
  const person = await reads.candidates.forForm(scope, candidateId)
  if (!person || !isCorrectionField(field)) throw notFound()
  const codes = person.targets.map(({ occupation }) => occupation)
  const titles = await reads.occupations.titles(codes, pageLanguage === 'en' ? 'en' : 'de')
  const page = { pageLanguage, field, profile: ownProfile(person), titles, today: dayOf(app.now()) }
  return data(page, { headers: quiet })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, pageLanguage } = await requireCustomer(request, 'me.write')
  const field = params.field ?? ''
  if (!isCorrectionField(field)) throw notFound()
  const form = readForm(await request.formData(), correctionForm(field))
  if (!form.ok) return data({ values: form.values, errors: form.errors, nothing: false }, { status: 400 })
  const done = await app.corrections.make(actor, scope, { field, ...form.data })
  if (done.ok) return redirectWith('/me/profile#told', { text: homeTexts[pageLanguage].done.sent })
  if (done.reason === 'gone') throw notFound()
  const errors: Record<string, string> = done.reason === 'postcode' ? { postcode: 'postcode' } : {}
  return data({ values: form.values, errors, nothing: done.reason === 'nothing' }, { status: 400 })
}

/** One fact of the own profile, and how it should be. */
export default function Correct() {
  const h = useCustomerTexts(homeTexts)
  const t = useCustomerTexts(ownAreaTexts).profile
  const { field, profile, titles, today, pageLanguage } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const state = { values: answer?.values ?? correctionValues(profile), errors: answer?.errors ?? {} }
  const inWords = field === 'other' ? null : ownFact(field, profile, { language: pageLanguage, titles, today })
  return (
    <OwnArea page="profile" title={t.fields[field]}>
      {field === 'other' ? null : (
        <div>
          <p className="muted">{t.now}:</p>
          <div>{inWords ?? t.unknown}</div>
        </div>
      )}
      <Form method="post" className="form" noValidate>
        {answer?.nothing ? (
          <Notice tone="danger">
            <p role="alert">{t.nothing}</p>
          </Notice>
        ) : null}
        <ErrorSummary
          errors={state.errors}
          labels={{ postcode: t.postcode, hoursMax: t.hoursMax, hoursMin: t.hoursMin }}
        />
        <CorrectionFields field={field} state={state} />
        <p className="muted">{t.hint}</p>
        <Button rank="primary">{t.send}</Button>
        <p>
          <Link to="/me/profile">{h.pages.profile}</Link>
        </p>
      </Form>
    </OwnArea>
  )
}
