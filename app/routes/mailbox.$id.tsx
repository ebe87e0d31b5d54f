import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mailboxTexts } from '../domains/messages/mailbox.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, Section } from '../ui/parts.tsx'
import styles from '../styles/messages.css?url'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCaller(request, 'messages.read')
  const id = params.id ?? ''
  const mail = await reads.messages.mail(id)
  if (!mail) throw notFound()
  const { attachments, html, ...rest } = mail
  return {
    id,
    ...rest,
    hasHtml: html !== null,
    attachments: attachments.map(({ filename, type }) => ({ filename, type })),
  }
}

/** One mail of the local mailbox: text, headers, attachments. Its HTML is a page of its own, without any rights. */
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
      {mail.hasHtml ? (
        <p>
          <a href={`/mailbox/${mail.id}/parts/html`}>{t.html}</a>
        </p>
      ) : null}
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
      <Section title={t.text}>
        <pre className="mail-text">{mail.text}</pre>
      </Section>
      <Section title={t.headers}>
        <Facts rows={mail.headers.map(({ key, value }) => [key, value] as const)} />
      </Section>
    </Page>
  )
}
