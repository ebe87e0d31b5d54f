import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { customerSearchTexts } from '../domains/searches/customer-search.texts.ts'
import { quiet } from '../http/quiet.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { textField } from '../http/form.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { Page } from '../ui/page.tsx'
import { Button } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, customerSearchTexts[page?.pageLanguage ?? 'de'].leaveTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await reads.savedSearches.leaving(params.token ?? '')
  const pageLanguage = await customerLanguageOf(request, found?.language ?? null)
  return data({ pageLanguage, gets: found?.gets ?? null }, { status: found ? 200 : 404, headers: quiet })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const form = await request.formData()
  await app.savedSearches.leave(token, textField(form, 'intent') === 'back')
  return redirect(`/news/${token}`)
}

/** The way out of a customer's search mails, by the link of one. Opening it changes nothing. */
export default function LeaveNews() {
  const { gets } = useLoaderData<typeof loader>()
  const t = useCustomerTexts(customerSearchTexts)
  return (
    <Page title={gets === false ? t.left : t.leaveTitle} narrow>
      {gets === null ? (
        <p>{t.unknown}</p>
      ) : (
        <>
          <p role="status">{t.leaveText}</p>
          <Form method="post">
            <Button rank={gets ? 'primary' : 'secondary'} name="intent" value={gets ? 'leave' : 'back'}>
              {gets ? t.leave : t.back}
            </Button>
          </Form>
        </>
      )}
    </Page>
  )
}
