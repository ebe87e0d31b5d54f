import { Form, NavLink, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { loader } from '../root.tsx'
import { CustomerFrame } from './customer-frame.tsx'
import { usePageLanguage } from './customer-language.ts'
import { frameTexts } from './frame.texts.ts'
import { Keys } from './keys.tsx'
import { useTexts } from './language.ts'
import { Notice } from './parts.tsx'
import { SearchField } from './search-field.tsx'

const sections = [
  { to: '/', key: 'worklist' },
  { to: '/candidates', key: 'candidates' },
  { to: '/vacancies', key: 'vacancies' },
  { to: '/employers', key: 'employers' },
  { to: '/events', key: 'events' },
  { to: '/results', key: 'results' },
] as const

const firmSections = [
  { to: '/firm', key: 'firmOverview' },
  { to: '/firm/contacts', key: 'firmContacts' },
  { to: '/firm/colleagues', key: 'firmColleagues' },
] as const

/** The frame of every page: house, sections, site and person, what just happened, content. Pages for customers have their own. */
export function Frame({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const t = useTexts(frameTexts)
  const { pathname, search } = useLocation()
  const staff = root?.person && !['employer', 'privacy', 'customer'].includes(root.person.role)
  const bar = staff ? sections : root?.person?.role === 'employer' ? firmSections : []
  const here = pathname + search
  const page = usePageLanguage()
  if (page)
    return (
      <CustomerFrame house={root?.house ?? 'Arbeitgeber-Service'} language={page}>
        {children}
      </CustomerFrame>
    )
  return (
    <>
      <header className="bar">
        <div className="bar__inner">
          <a className="bar__house" href="/">
            {root?.house ?? 'Arbeitgeber-Service'}
          </a>
          {bar.length > 0 ? (
            <nav aria-label={t.sections}>
              <ul>
                {bar.map(({ to, key }) => (
                  <li key={to}>
                    <NavLink to={to} end={to === '/' || to === '/firm'}>
                      {t[key]}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {staff && !pathname.startsWith('/a/') ? <SearchField /> : null}
          <div className="bar__side">
            {root?.person?.role === 'admin' ? <NavLink to="/house">{t.administration}</NavLink> : null}
            {root?.mailbox && staff ? <NavLink to="/mailbox">{t.mailbox}</NavLink> : null}
            {staff ? <Keys /> : null}
            <Form method="post" action="/language">
              <input type="hidden" name="language" value={root?.language === 'en' ? 'de' : 'en'} />
              <input type="hidden" name="to" value={here} />
              <button className="plain" lang={root?.language === 'en' ? 'de' : 'en'}>
                {t.language}
              </button>
            </Form>
            {root?.person ? (
              <>
                {root.person.role === 'privacy' ? (
                  <>
                    <NavLink to="/audit">{t.audit}</NavLink>
                    <NavLink to="/house/retention">{t.retention}</NavLink>
                  </>
                ) : null}
                <NavLink to="/account" className="bar__who" title={t.account}>
                  {root.site ? `${root.site.replace(/^Standort /, '')} · ` : ''}
                  {root.person.name}
                </NavLink>
                <Form method="post" action="/sign-out">
                  <button className="plain">{t.signOut}</button>
                </Form>
              </>
            ) : null}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <div className="status page" role="status" hidden={!root?.flash}>
          {root?.flash ? (
            <Notice tone={root.flash.tone ?? 'success'}>
              <div className="row">
                <span>{root.flash.text}</span>
                {root.flash.undo ? (
                  <Form method="post" action={root.flash.undo.action}>
                    {Object.entries(root.flash.undo.fields).map(([name, value]) => (
                      <input key={name} type="hidden" name={name} value={value} />
                    ))}
                    <button className="plain">{t.undo}</button>
                  </Form>
                ) : null}
              </div>
            </Notice>
          ) : null}
        </div>
        {children}
      </main>
    </>
  )
}
