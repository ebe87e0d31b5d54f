import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { purposeTexts, stateTexts } from '../domains/messages/messages.staff.texts.ts'
import { may } from '../domains/accounts/permissions.ts'
import { letterTexts } from '../domains/letters/letter.texts.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { clock, dayInWords, dayOf } from '../lib/dates.ts'
import { customerLanguage, directionOf, langAttribute } from '../lib/languages.ts'
import { pageNumber } from '../lib/page-number.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Button, EmptyState, Pager } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import styles from '../styles/messages.css?url'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, templateTexts[titleLanguage(matches)].history)

const size = 25

/** Letters of which there is a PDF. */
const printable = ['to_print', 'posted', 'came_back']

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'messages.read')
  const detail = await reads.candidates.detail(scope, params.id ?? '')
  if (!detail) throw notFound()
  const page = pageNumber(new URL(request.url).searchParams)
  const { messages, count } = await reads.templates.ofPerson(scope, detail.candidate.id, page)
  return {
    id: detail.candidate.id,
    name: detail.name,
    messages,
    page,
    pages: Math.ceil(count / size),
    mayNote: may(actor.role, 'invitations.write'),
  }
}

/** Every message to a person with its state and what it said when it left. */
export default function PersonMessages() {
  const t = useTexts(templateTexts)
  const l = useTexts(letterTexts)
  const purposes: Record<string, string> = useTexts(purposeTexts)
  const states: Record<string, string> = useTexts(stateTexts)
  const language = useLanguage()
  const { id, name, messages, page, pages, mayNote } = useLoaderData<typeof loader>()
  const moment = (at: Date) => `${dayInWords(dayOf(at), language)}, ${clock(at, language)}`
  return (
    <Page title={`${t.history}: ${name}`} crumbs={[{ to: `/candidates/${id}`, text: name }]}>
      {messages.length === 0 ? <EmptyState title={t.noMessages} /> : <p className="muted">{t.contentSecret}</p>}
      <ul className="timeline">
        {messages.map(({ content, ...message }) => {
          const spoken = customerLanguage(message.language)
          const words = { lang: langAttribute(spoken), dir: directionOf(spoken) }
          return (
            <li key={message.id}>
              <strong>{purposes[message.purpose] ?? message.purpose}</strong>{' '}
              <Badge>{states[message.state] ?? message.state}</Badge>
              <div className="small muted">
                {moment(message.sentAt ?? message.createdAt)}
                {message.event ? (
                  <>
                    {' · '}
                    <Link to={`/events/${message.event.id}`}>{message.event.title}</Link>
                  </>
                ) : null}
                {content?.own ? ` · ${t.ownWords}` : null}
              </div>
              {content ? (
                <>
                  <p {...words}>{content.subject}</p>
                  <details>
                    <summary>{t.shownText}</summary>
                    <pre className="mail-text" {...words}>
                      {content.text}
                    </pre>
                  </details>
                  {content.hasHtml ? <a href={`/messages/${message.id}/html`}>{t.html}</a> : null}
                </>
              ) : (
                <p className="muted">{t.contentNone}</p>
              )}
              {message.channel === 'letter' && printable.includes(message.state) ? (
                <Form method="post" action="/letters/returned" className="row">
                  <a href={`/letters/${message.id}.pdf`} target="_blank" rel="noreferrer">
                    {l.one}
                  </a>
                  {mayNote && message.state === 'posted' ? (
                    <>
                      <input type="hidden" name="letter" value={message.id} />
                      <input type="hidden" name="to" value={`/candidates/${id}/messages`} />
                      <Button small label={`${l.cameBack}: ${purposes[message.purpose] ?? message.purpose}`}>
                        {l.cameBack}
                      </Button>
                    </>
                  ) : null}
                </Form>
              ) : null}
            </li>
          )
        })}
      </ul>
      <Pager page={page} pages={pages} />
    </Page>
  )
}
