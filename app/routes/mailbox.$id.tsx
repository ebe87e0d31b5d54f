import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mailboxTexts } from '../domains/messages/mailbox.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, Section } from '../ui/parts.tsx'
import { reads } from '../wiring.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCaller(request, 'messages.read')
  const id = params.id ?? ''
  const mail = await reads.messages.mail(id)
  if (!mail) throw notFound()
  const { attachments, ...rest } = mail
  return { id, ...rest, attachments: attachments.map(({ filename, type }) => ({ filename, type })) }
}

/** One mail of the local mailbox, as a mail program shows it. The mail's HTML has no rights: no script, no form, no frame around it. */
export default function Mail() {
  const t = useTexts(mailboxTexts)
  const mail = useLoaderData<typeof loader>()
  return (
    <Page title={mail.subject} crumbs={[{ to: '/mailbox', text: t.title }]}>
      <Facts
        rows={[
          [t.from, mail.from],
          [t.to, mail.to],
        ]}
      />
      {mail.attachments.length > 0 ? (
        <Section title={t.attachments}>
          <ul>
            {mail.attachments.map(({ filename, type }, index) => (
              <li key={index}>
                <a href={`/mailbox/${mail.id}/parts/${index}`} download={filename}>
                  {filename}
                </a>{' '}
                <span className="muted">{type}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {mail.html !== null ? (
        <Section title={t.html}>
          <iframe
            className="mail"
            title={t.html}
            src={`/mailbox/${mail.id}/parts/html`}
            sandbox="allow-popups allow-top-navigation-by-user-activation"
          />
        </Section>
      ) : null}
      <Section title={t.text}>
        <pre className="mail-text">{mail.text}</pre>
      </Section>
      <Section title={t.headers}>
        <Facts rows={mail.headers.map(({ key, value }) => [key, value] as const)} />
      </Section>
    </Page>
  )
}
