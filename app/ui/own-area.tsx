import { Form, Link, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { homeTexts, ownPages } from '../domains/customers/home.texts.ts'
import type { OwnPage } from '../domains/customers/home.texts.ts'
import type { loader } from '../root.tsx'
import { useCustomerTexts } from './customer-language.ts'
import { Page } from './page.tsx'
import { Notice } from './parts.tsx'

const addresses: Record<OwnPage, string> = {
  home: '/me',
  profile: '/me/profile',
  jobs: '/me/jobs',
  appointments: '/me/appointments',
  data: '/me/data',
}

/** A page of the own area: the bar with its pages and the way out, what just happened, content. */
export function OwnArea(props: { page: OwnPage; title: string; sub?: string; children: ReactNode }) {
  const t = useCustomerTexts(homeTexts)
  const root = useRouteLoaderData<typeof loader>('root')
  const flash = root?.flash
  return (
    <div className="own-area">
      <div className="own-bar page page--narrow">
        <nav aria-label={t.bar}>
          <ul className="tabs">
            {ownPages.map((one) => (
              <li key={one}>
                <Link to={addresses[one]} aria-current={one === props.page ? 'page' : undefined}>
                  {t.pages[one]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Form method="post" action="/sign-out">
          <button className="plain own-bar__out">{t.signOut}</button>
        </Form>
      </div>
      <Page title={props.title} {...(props.sub ? { sub: props.sub } : {})} narrow>
        <div className="stack">
          {flash ? (
            <div role="status">
              <Notice tone={flash.tone ?? 'success'}>
                <div className="row">
                  <span>{flash.text}</span>
                  {flash.undo ? (
                    <Form method="post" action={flash.undo.action}>
                      {Object.entries(flash.undo.fields).map(([name, value]) => (
                        <input key={name} type="hidden" name={name} value={value} />
                      ))}
                      <button className="plain">{t.undo}</button>
                    </Form>
                  ) : null}
                </div>
              </Notice>
            </div>
          ) : null}
          {props.children}
        </div>
      </Page>
    </div>
  )
}
