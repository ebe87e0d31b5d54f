import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import { firmVacancyAction, firmVacancyPage, newFirmVacancy } from '../http/firm-vacancy.server.ts'
import { requireCaller } from '../http/guard.server.ts'
import styles from '../styles/firm.css?url'
import { FirmVacancyForm } from '../ui/firm-vacancy-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, firmVacancyTexts[titleLanguage(matches)].newTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'firm.write')
  const copyOf = new URL(request.url).searchParams.get('copy')
  return { form: await firmVacancyPage(await newFirmVacancy(scope, copyOf), language) }
}

export async function action({ request }: ActionFunctionArgs) {
  return firmVacancyAction(request, await requireCaller(request, 'firm.write'), null)
}

/** An employer reports a vacancy. */
export default function NewFirmVacancy() {
  const t = useTexts(firmVacancyTexts)
  const firm = useTexts(firmTexts)
  const loaded = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>() ?? loaded.form
  return (
    <Page title={t.newTitle} sub={t.intro} crumbs={[{ to: '/firm', text: firm.title }]}>
      <FirmVacancyForm key={form.stamp} {...form} id={null} officerSays={null} />
    </Page>
  )
}
