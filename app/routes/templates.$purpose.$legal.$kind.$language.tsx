import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { purposeTexts } from '../domains/messages/messages.staff.texts.ts'
import { shippedTemplate } from '../domains/messages/shipped-template.ts'
import { readTemplateKey } from '../domains/messages/template-key.form.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { templateAction } from '../http/template-action.server.ts'
import { languageNames } from '../lib/languages.ts'
import { useTexts } from '../ui/language.ts'
import { MessagePreview } from '../ui/message-preview.tsx'
import { Page } from '../ui/page.tsx'
import { Badge, Notice } from '../ui/parts.tsx'
import { TemplateForm, TemplateVersions } from '../ui/template-form.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import styles from '../styles/messages.css?url'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, templateTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'messages.read')
  const key = readTemplateKey(params)
  if (!key) throw notFound()
  const [versions, events] = await Promise.all([
    reads.templates.versions(scope, key),
    reads.templates.events(scope, key.kind),
  ])
  const shipped = shippedTemplate(key)
  return {
    key,
    versions,
    events,
    inUse: versions[0]?.template ?? shipped,
    own: Boolean(versions[0]?.template),
    mayWrite: may(actor.role, 'templates.write'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'templates.write')
  const key = readTemplateKey(params)
  if (!key) throw notFound()
  const answer = await templateAction(await request.formData(), key, { actor, scope, language })
  return data(answer, { status: answer.preview ? 200 : 400 })
}

/** One template: its words, its placeholders, a preview with a real person, its versions. */
export default function Template() {
  const t = useTexts(templateTexts)
  const p = useTexts(purposeTexts)
  const e = useTexts(eventTexts)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { key } = page
  const legal = { voluntary: t.voluntary, obligation: t.obligation, any: t.both }[key.legal]
  return (
    <Page
      title={`${p[key.purpose]}: ${languageNames[key.language]}`}
      sub={`${legal} · ${key.kind === 'any' ? t.any : e.kinds[key.kind]}`}
      state={<Badge tone={page.own ? 'info' : 'neutral'}>{page.own ? t.own : t.shipped}</Badge>}
      crumbs={[{ to: '/templates', text: t.title }]}
    >
      {answer?.refused ? <Notice tone="danger">{answer.refused}</Notice> : null}
      {!page.mayWrite ? <Notice>{t.readOnly}</Notice> : null}
      <TemplateForm {...page} template={key} key={page.versions[0]?.id ?? 'shipped'} answer={answer ?? null} />
      {answer?.preview ? <MessagePreview {...answer.preview} /> : null}
      <TemplateVersions versions={page.versions} />
    </Page>
  )
}
