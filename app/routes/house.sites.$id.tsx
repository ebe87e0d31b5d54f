import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { siteInput, siteValues } from '../domains/house/house.form.ts'
import { houseTexts } from '../domains/house/house.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { houseFormPage, saveHouseForm } from '../http/house-form.server.ts'
import { SiteForm } from '../ui/house-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, houseTexts[titleLanguage(matches)].site)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'house.write')
  if (params.id === 'new') {
    const [other] = await reads.house.sites(scope)
    return { name: null, form: houseFormPage({ stateCode: other?.stateCode ?? '' }, 0) }
  }
  const site = await reads.house.site(scope, params.id ?? '')
  if (!site) throw notFound()
  return { name: site.fields.name, form: houseFormPage(siteValues(site.fields), site.version) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'house.write')
  const id = params.id ?? ''
  return saveHouseForm(request, {
    schema: siteInput,
    valuesOf: siteValues,
    save: (version, fields) =>
      id === 'new' ? app.house.addSite(actor.name, fields) : app.house.saveSite(actor.name, id, version, fields),
    to: '/house',
    text: houseTexts[language].saved,
  })
}

/** A site of the house, or a new one. */
export default function Site() {
  const t = useTexts(houseTexts)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { stamp, ...form } = answer ?? loaded.form
  return (
    <Page title={loaded.name ?? t.siteNew} crumbs={[{ to: '/house', text: t.title }]} narrow>
      <p>{t.siteHint}</p>
      <SiteForm key={stamp} {...form} />
    </Page>
  )
}
