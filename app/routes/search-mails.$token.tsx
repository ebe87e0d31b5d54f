import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { savedTexts } from '../domains/searches/searches.texts.ts'
import { textField } from '../http/form.ts'
import { quiet } from '../http/quiet.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, savedTexts[titleLanguage(matches)].leaveTitle)

export async function loader({ params }: LoaderFunctionArgs) {
  const account = await reads.savedSearches.leaving(params.token ?? '')
  return data({ gets: account?.gets ?? null }, { status: account ? 200 : 404, headers: quiet })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const form = await request.formData()
  await app.savedSearches.leave(token, textField(form, 'intent') === 'back')
  return redirect(`/search-mails/${token}`)
}

/** The way out of daily search mails, by the link of one. Opening it changes nothing. */
export default function LeaveSearchMails() {
  const { gets } = useLoaderData<typeof loader>()
  const t = useTexts(savedTexts)
  if (gets === null)
    return (
      <Page title={t.unknown} narrow>
        <p>{t.unknownText}</p>
      </Page>
    )
  return (
    <Page title={gets ? t.leaveTitle : t.left} narrow>
      <p role="status">{t.leaveText}</p>
      <Form method="post">
        <Button rank={gets ? 'primary' : 'secondary'} name="intent" value={gets ? 'leave' : 'back'}>
          {gets ? t.leave : t.back}
        </Button>
      </Form>
    </Page>
  )
}
