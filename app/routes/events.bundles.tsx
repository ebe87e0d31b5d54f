import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { bundleTexts } from '../domains/events/bundles/bundle.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/events.css?url'
import { BundleCard } from '../ui/bundle-card.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, Notice } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: bundleTexts.de.title }]

const here = '/events/bundles'

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'events.read')
  const { open, more, dismissed } = await reads.bundles.all(scope, language)
  return { open, more, dismissed, mayWrite: may(actor.role, 'events.write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'events.write')
  const t = bundleTexts[language]
  const form = await request.formData()
  const key = textField(form, 'key')
  if (!/^\d{4}-.{1,60}$/.test(key)) return data({ refused: true }, { status: 400 })
  if (form.get('intent') === 'dismiss') {
    await app.bundles.dismiss(actor.name, key)
    return redirectWith(here, { text: t.dismissed, undo: { action: here, fields: { intent: 'restore', key } } })
  }
  if (form.get('intent') === 'restore') {
    await app.bundles.restore(actor.name, key)
    return redirectWith(here, { text: t.restored })
  }
  const made = await app.bundles.make(actor, scope, key, language)
  if (!made.ok) return data({ refused: true }, { status: 409 })
  return redirectWith(`/events/${made.value.id}`, { text: t.made })
}

/** Where several ready people stand against several employers: each as an event that one click drafts. */
export default function Bundles() {
  const t = useTexts(bundleTexts)
  const e = useTexts(eventTexts)
  const { open, more, dismissed, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page title={t.title} crumbs={[{ to: '/events', text: e.title }]}>
      {answer?.refused ? <Notice tone="danger">{t.gone}</Notice> : null}
      <p className="muted bundle-hint">{t.hint}</p>
      {open.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <ul className="bundles">
          {open.map((bundle) => (
            <BundleCard key={bundle.key} bundle={bundle} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {more > 0 ? <p className="muted">{t.more(more)}</p> : null}
      {dismissed.length > 0 ? (
        <details>
          <summary>{t.dismissedTitle(dismissed.length)}</summary>
          <ul className="work">
            {dismissed.map(({ key, name, site }) => (
              <li key={key}>
                <span>
                  {name}, {site.name}
                </span>
                {mayWrite ? (
                  <Form method="post">
                    <input type="hidden" name="key" value={key} />
                    <Button small name="intent" value="restore" label={`${t.restore}: ${name}, ${site.name}`}>
                      {t.restore}
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Page>
  )
}
