import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Scope } from '../domains/accounts/permissions.ts'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { firmVacancyValues } from '../domains/vacancies/firm-vacancy.form.ts'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import { firmVacancyAction, firmVacancyPage, realityOf } from '../http/firm-vacancy.server.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/firm.css?url'
import { FirmVacancyForm } from '../ui/firm-vacancy-form.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, firmVacancyTexts[titleLanguage(matches)].editTitle)

/** The own vacancy while the firm still writes it; else on to its page. */
async function written(scope: Scope, id: string) {
  const found = await reads.firmVacancies.one(scope, id)
  if (!found) throw notFound()
  if (!found.mayWrite) throw redirect(`/firm/vacancies/${id}`)
  return found.vacancy
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'firm.write')
  const vacancy = await written(scope, params.id ?? '')
  const values = firmVacancyValues(vacancy)
  return {
    id: vacancy.id,
    title: vacancy.title,
    officerSays: vacancy.state === 'returned' ? vacancy.stateReason : null,
    form: await firmVacancyPage(values, language, { reality: await realityOf(scope, values, vacancy) }),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const caller = await requireCaller(request, 'firm.write')
  return firmVacancyAction(request, caller, await written(caller.scope, params.id ?? ''))
}

/** An employer goes on with a draft, or mends what came back. */
export default function EditFirmVacancy() {
  const t = useTexts(firmVacancyTexts)
  const firm = useTexts(firmTexts)
  const loaded = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>() ?? loaded.form
  const crumbs = [
    { to: '/firm', text: firm.title },
    { to: `/firm/vacancies/${loaded.id}`, text: loaded.title },
  ]
  return (
    <Page title={t.editTitle} sub={loaded.title} crumbs={crumbs}>
      <FirmVacancyForm key={form.stamp} {...form} id={loaded.id} officerSays={loaded.officerSays} />
    </Page>
  )
}
