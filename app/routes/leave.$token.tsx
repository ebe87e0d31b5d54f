import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { leaveTexts } from '../domains/messages/leave.texts.ts'
import { textField } from '../http/form.ts'
import { customerLanguageOf } from '../http/customer-language.server.ts'
import { quiet } from '../http/quiet.ts'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { Page } from '../ui/page.tsx'
import { Button, Notice } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? '404' }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await reads.messages.leaving(params.token ?? '')
  const pageLanguage = await customerLanguageOf(request, person?.language ?? null)
  const t = leaveTexts[pageLanguage]
  const title = person ? (person.gets ? t.ask : t.left) : t.unknown
  return data(
    { title, pageLanguage, person: person && { gets: person.gets, postal: person.postal } },
    { status: person ? 200 : 404, headers: quiet },
  )
}

/** The button of the page, and the one click of a mail program (RFC 8058), which gets no redirect. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const form = await request.formData()
  const oneClick = textField(form, 'List-Unsubscribe') === 'One-Click'
  const done = await app.messages.leaveMails(token, oneClick || textField(form, 'intent') !== 'back')
  if (oneClick) return data(null, { status: done ? 200 : 404 })
  return redirect(`/leave/${token}`)
}

/** The way out of mails, and back. Opening it changes nothing. */
export default function Leave() {
  const t = useCustomerTexts(leaveTexts)
  const { person } = useLoaderData<typeof loader>()
  if (!person)
    return (
      <Page title={t.unknown} narrow>
        <p>{t.unknownText}</p>
      </Page>
    )
  return (
    <Page title={person.gets ? t.ask : t.left} narrow>
      <div className="stack">
        <p role="status">{person.gets ? t.askText : t.leftText}</p>
        {person.postal ? null : <Notice tone="warning">{t.noPost}</Notice>}
        <Form method="post">
          <Button rank={person.gets ? 'primary' : 'secondary'} name="intent" value={person.gets ? 'leave' : 'back'}>
            {person.gets ? t.leave : t.back}
          </Button>
        </Form>
      </div>
    </Page>
  )
}
