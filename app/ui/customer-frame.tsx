import { Form, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { customerLanguages, directionOf, langAttribute, languageNames } from '../lib/languages.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { customerFrameTexts } from './customer-frame.texts.ts'
import { Page } from './page.tsx'

/** The frame of pages for customers: who writes, the languages to choose from in their own words, the page. No sections, no account. */
export function CustomerFrame(props: { house: string; language: CustomerLanguage; children: ReactNode }) {
  const t = customerFrameTexts[props.language]
  const { pathname, search } = useLocation()
  return (
    <>
      <header className="bar">
        <div className="bar__inner">
          <span className="bar__house" lang="de" dir="ltr">
            {props.house}
          </span>
        </div>
        <Form method="post" action="/page-language" className="languages" aria-label={t.language}>
          <input type="hidden" name="to" value={pathname + search} />
          {customerLanguages.map((language) => (
            <button
              key={language}
              name="language"
              value={language}
              lang={langAttribute(language)}
              dir={directionOf(language)}
              aria-pressed={language === props.language}
            >
              {languageNames[language]}
            </button>
          ))}
        </Form>
      </header>
      <main id="content" tabIndex={-1}>
        {props.children}
      </main>
    </>
  )
}

/** What a customer is told when a page is not there or failed. */
export function CustomerError({ status, language }: { status: number; language: CustomerLanguage }) {
  const t = customerFrameTexts[language]
  const gone = status === 404
  return (
    <Page title={gone ? t.notFoundTitle : t.failedTitle} narrow>
      <p>{gone ? t.notFound : t.failed}</p>
    </Page>
  )
}
