import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noticesInput, noticesValues } from '../domains/house/house.form.ts'
import { houseTexts } from '../domains/house/house.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { houseFormPage, saveHouseForm } from '../http/house-form.server.ts'
import { customerLanguages, directionOf, langAttribute, languageNames } from '../lib/languages.ts'
import { TextArea } from '../ui/fields.tsx'
import { VersionedForm } from '../ui/house-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, houseTexts[titleLanguage(matches)].notices)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'house.write')
  const house = await reads.house.house(scope)
  if (!house) throw notFound()
  return { form: houseFormPage(noticesValues(house.notices), house.version) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'house.write')
  return saveHouseForm(request, {
    schema: noticesInput,
    valuesOf: noticesValues,
    save: (version, notices) => app.house.saveNotices(actor.name, version, notices),
    to: '/house',
    text: houseTexts[language].saved,
  })
}

/** The legal notice in every language of the house; the German one binds. */
export default function Notices() {
  const t = useTexts(houseTexts)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { stamp, ...form } = answer ?? loaded.form
  return (
    <Page title={t.notices} crumbs={[{ to: '/house', text: t.title }]} narrow>
      <p>{t.noticesIntro}</p>
      <VersionedForm key={stamp} {...form} labels={languageNames} back="/house">
        {customerLanguages.map((language) => (
          <div key={language} lang={langAttribute(language)} dir={directionOf(language)}>
            <TextArea
              state={form.state}
              name={language}
              label={language === 'de' ? `${languageNames.de} (${t.binding})` : languageNames[language]}
              rows={5}
              required={language === 'de'}
            />
          </div>
        ))}
      </VersionedForm>
    </Page>
  )
}
