import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { textField } from '../http/form.ts'
import { redirectWith } from '../http/guard.server.ts'
import { isolated } from '../lib/bidi.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { directionOf } from '../lib/languages.ts'
import styles from '../styles/own-area.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { OwnArea } from '../ui/own-area.tsx'
import { Button, LinkButton, Section } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, homeTexts[page?.pageLanguage ?? 'de'].pages.data)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, pageLanguage } = await requireCustomer(request, 'me.read')
  const inWords = (at: Date) => dayInWords(dayOf(at), pageLanguage)
  const seen = (await reads.ownData.seen(scope)).map(({ at, overAt, agreedAt, by, ...one }) => ({
    ...one,
    at: inWords(at),
    over: overAt ? inWords(overAt) : null,
    agreed: agreedAt ? inWords(agreedAt) : null,
    by: by === null ? null : isolated(by, directionOf(pageLanguage)),
  }))
  const employers = [...new Map(seen.map(({ employerId, employer }) => [employerId, employer]))]
  const groups = employers.map(([employerId, employer]) => {
    const rows = seen.filter((one) => one.employerId === employerId)
    return { employerId, employer, rows, open: rows.some(({ open }) => open) }
  })
  return data({ pageLanguage, groups }, { headers: quiet })
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, pageLanguage } = await requireCustomer(request, 'me.write')
  const t = homeTexts[pageLanguage]
  const employerId = textField(await request.formData(), 'employer')
  return (await app.ownData.takeBack(actor, scope, employerId))
    ? redirectWith('/me/data', { text: t.done.withdrawn })
    : redirectWith('/me/data', { text: t.refused, tone: 'warning' })
}

/** Which employer saw what of the person, and the way to take it back. */
export default function OwnData() {
  const h = useCustomerTexts(homeTexts)
  const t = useCustomerTexts(ownAreaTexts).data
  const { groups } = useLoaderData<typeof loader>()
  return (
    <OwnArea page="data" title={h.pages.data}>
      <Section title={t.seen}>
        <p>{t.intro}</p>
        {groups.length === 0 ? <p>{t.none}</p> : null}
        <ul className="own-list">
          {groups.map(({ employerId, employer, rows, open }) => (
            <li key={employerId}>
              <h3>
                <bdi lang="de">{employer}</bdi>
              </h3>
              <ul>
                {rows.map(({ kind, facts, at, over, by, agreed }, index) => (
                  <li key={`${kind}${index}`}>
                    {t.kinds[kind]}
                    {facts.length > 0 ? ` (${facts.map((fact) => t.facts[fact]).join(', ')})` : ''}
                    <div className="muted small">{t.agreed(at)}</div>
                    {by ? <div className="muted small">{t.by(by)}</div> : null}
                    {agreed ? <div className="muted small">{t.consent(agreed)}</div> : null}
                    {over ? <div className="muted small">{t.takenBack(over)}</div> : null}
                  </li>
                ))}
              </ul>
              {open ? (
                <Form method="post" className="stack">
                  <input type="hidden" name="employer" value={employerId} />
                  <Button label={`${t.takeBack}: ${employer}`}>{t.takeBack}</Button>
                  <p className="muted small">{t.takeBackHint}</p>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.copy}>
        <p>{t.copyHint}</p>
        <div className="own-say">
          <LinkButton reload to="/me/export/pdf">
            {t.copyPdf}
          </LinkButton>
          <LinkButton reload to="/me/export/json">
            {t.copyFile}
          </LinkButton>
        </div>
      </Section>
    </OwnArea>
  )
}
