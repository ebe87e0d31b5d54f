import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { eventTexts } from '../domains/events/events.texts.ts'
import { legalsOf } from '../domains/messages/message-template.ts'
import { purposes } from '../domains/messages/message.ts'
import { purposeTexts } from '../domains/messages/messages.staff.texts.ts'
import { readTemplateKey, templatePath } from '../domains/messages/template-key.form.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { customerLanguages, langAttribute, languageNames } from '../lib/languages.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, templateTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'messages.read')
  return { own: await reads.templates.own(scope) }
}

const rows = purposes.flatMap((purpose) => legalsOf(purpose).map((legal) => ({ purpose, legal })))

/** What the house writes to people: each purpose in each language, and where it uses its own words. */
export default function Templates() {
  const t = useTexts(templateTexts)
  const p = useTexts(purposeTexts)
  const e = useTexts(eventTexts)
  const { own } = useLoaderData<typeof loader>()
  const legals = { voluntary: t.voluntary, obligation: t.obligation, any: t.both }
  const ofKind = own.flatMap((key) => {
    const [purpose, legal, kind, language] = key.split('/')
    const read = readTemplateKey({ purpose, legal, kind, language })
    return read && read.kind !== 'any' ? [{ ...read, kind: read.kind }] : []
  })
  return (
    <Page title={t.title} sub={t.about}>
      <Table
        caption={t.title}
        rows={rows}
        id={({ purpose, legal }) => `${purpose}/${legal}`}
        columns={[
          { head: t.purpose, main: true, cell: ({ purpose }) => p[purpose] },
          { head: t.legal, cell: ({ legal }) => legals[legal] },
          ...customerLanguages.map((language) => ({
            head: languageNames[language],
            cell: ({ purpose, legal }: (typeof rows)[number]) => {
              const key = { purpose, legal, kind: 'any', language } as const
              const kept = own.includes(`${purpose}/${legal}/any/${language}`)
              return (
                <Link to={templatePath(key)} aria-label={`${p[purpose]}, ${legals[legal]}, ${languageNames[language]}`}>
                  {kept ? <Badge tone="info">{t.own}</Badge> : t.shipped}
                </Link>
              )
            },
          })),
        ]}
      />
      {ofKind.length > 0 ? (
        <Section title={t.kind}>
          <ul>
            {ofKind.map((key) => (
              <li key={templatePath(key)}>
                <Link to={templatePath(key)}>
                  {p[key.purpose]} · {legals[key.legal]} · {e.kinds[key.kind]} ·{' '}
                  <span lang={langAttribute(key.language)}>{languageNames[key.language]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}
