import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import { vacancyValueInWords } from '../domains/vacancies/vacancy-values.texts.ts'
import type { VacancyFields } from '../domains/vacancies/vacancy.ts'
import { vacancyStates } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import styles from '../styles/firm.css?url'
import { FirmVacancyActions, FirmVacancyNote } from '../ui/firm-vacancy-actions.tsx'
import { formTexts } from '../ui/form.texts.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { VacancyStateBadge } from '../ui/vacancy-table.tsx'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page?.vacancy.title ?? firmVacancyTexts[titleLanguage(matches)].list)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'firm.read')
  const id = params.id ?? ''
  const found = await reads.firmVacancies.one(scope, id)
  if (!found) throw notFound()
  const row = (await reads.firmVacancies.list(scope)).find((one) => one.id === id)
  const titles = await reads.occupations.titles([found.vacancy.occupation], language)
  return { ...found, age: row?.age ?? 'fresh', titles, now: app.now() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'firm.write')
  const sent = await request.formData()
  const id = params.id ?? ''
  const t = firmVacancyTexts[language]
  const here = `/firm/vacancies/${id}`
  if (textField(sent, 'intent') === 'touch') {
    if (!(await app.firmVacancies.touch(actor, id))) throw notFound()
    return redirectWith(here, { text: t.done.touched })
  }
  const to = vacancyStates.find((state) => state === textField(sent, 'to'))
  const done =
    to === 'submitted' || to === 'paused' || to === 'published' || to === 'closed'
      ? await app.firmVacancies.step(actor, {
          id,
          to,
          reason: textField(sent, 'reason') || null,
          version: Number(textField(sent, 'version')) || 0,
        })
      : ({ ok: false, reason: 'step_not_allowed' } as const)
  if (!done.ok) {
    if (done.reason === 'not_found') throw notFound()
    return data({ refused: true }, { status: 409 })
  }
  return redirectWith(here, {
    text: to === 'submitted' || to === 'paused' || to === 'published' ? t.done[to] : t.done.closed,
  })
}

const shown = [
  'occupation',
  'kind',
  'places',
  'street',
  'workingTimes',
  'payPerHour',
  'start',
  'fixedUntil',
  'qualification',
  'skills',
  'languages',
  'licences',
  'openTo',
] as const satisfies readonly (keyof VacancyFields)[]

/** An employer's own vacancy: where it stands, what the officer said, what can be done. */
export default function FirmVacancyPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts(firmVacancyTexts)
  const firm = useTexts(firmTexts)
  const words = useTexts(vacancyTexts)
  const f = useTexts(formTexts)
  const language = useLanguage()
  const { vacancy } = page
  const people = vacancy.state === 'published' || vacancy.state === 'restricted'
  const hours = [vacancy.hoursMin, vacancy.hoursMax].filter((one) => one !== null)
  return (
    <Page
      title={vacancy.title}
      sub={[vacancy.postcode, vacancy.city].filter(Boolean).join(' ')}
      state={<VacancyStateBadge state={vacancy.state} />}
      crumbs={[{ to: '/firm', text: firm.title }]}
      actions={
        people ? (
          <LinkButton to={`/firm/vacancies/${vacancy.id}/people`} rank="primary">
            {t.people}
          </LinkButton>
        ) : null
      }
      narrow
    >
      {answer?.refused ? <Notice tone="danger">{t.refused}</Notice> : null}
      <FirmVacancyNote vacancy={vacancy} age={page.age} now={page.now} />
      <FirmVacancyActions vacancy={vacancy} steps={page.steps} mayWrite={page.mayWrite} />
      {people ? <p className="muted">{t.tellUs}</p> : null}
      <Section title={t.facts}>
        <Facts
          unknown={f.unknown}
          rows={[
            ...shown.map(
              (field) =>
                [words.fields[field], vacancyValueInWords(field, vacancy[field], language, page.titles)] as const,
            ),
            [words.fields.hours, [...new Set(hours)].map((one) => one.toLocaleString(language)).join('–')],
          ]}
        />
        {vacancy.description ? <p className="lines">{vacancy.description}</p> : null}
      </Section>
    </Page>
  )
}
